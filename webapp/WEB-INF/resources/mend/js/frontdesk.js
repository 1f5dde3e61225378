/*
 * The front desk's calendar: how p:schedule looks and is moved through, and the dialogs around it.
 * What is booked, moved or refused is decided by the server; here nothing is.
 * The clinician's own week (clinician/calendar.xhtml) uses it too, with the same ids and widget names, without moving.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const desk = mend.desk = {};
    const VIEWS = { week: "timeGridWeek", day: "timeGridDay", list: "listWeek" };
    const NARROW = "(max-width: 700px)";

    const spanish = () => document.documentElement.lang === "es";
    const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
    const element = (tag, className, words) => {
        const made = document.createElement(tag);
        made.className = className;
        made.textContent = words || "";
        return made;
    };

    /* "23–29 November", or "Tuesday 24 November". */
    const title = (view, zone) => {
        const last = new Date(view.currentEnd.getTime() - 1000);
        const oneDay = view.type.endsWith("Day");
        const words = { day: "numeric", month: "long", timeZone: zone, ...(oneDay && { weekday: "long" }) };
        const format = new Intl.DateTimeFormat(spanish() ? "es" : "en-GB", words);
        return capital(oneDay ? format.format(view.currentStart)
            : format.formatRange(view.currentStart, last).replace(/(\d)\s*–\s*(\d)/, "$1–$2"));
    };

    /* The address follows what is looked at, so that reloading and coming back show the same days. */
    const followed = (info, zone) => {
        const heading = document.getElementById("calendar-title");
        heading.textContent = title(info.view, zone);
        document.title = `${heading.textContent} · Mend`;
        const address = new URL(location.href);
        address.search = "";
        address.searchParams.set("day", info.startStr.slice(0, 10));
        const shown = Object.keys(VIEWS).find((name) => info.view.type.startsWith(VIEWS[name].replace("Week", "")) && VIEWS[name] === info.view.type)
            || (info.view.type === "listDay" ? "list" : "week");
        address.searchParams.set("view", shown);
        history.replaceState(history.state, "", address);
        document.querySelectorAll(".segmented [data-calendar]").forEach((button) =>
            button.setAttribute("aria-pressed", String(button.dataset.calendar === shown)));
    };

    /* Name, and under it with whom and the state; the mark before the name comes from the stylesheet. The rest is read out. */
    const drawn = (info) => {
        if (info.event.display !== "auto") {
            return undefined;
        }
        const frame = element("div", "fc-event-main-frame");
        const head = element("div", "fc-event-title-container");
        head.append(element("div", "fc-event-title", info.event.title));
        frame.append(head, element("div", "fc-event-time", info.event.extendedProps.line),
            element("span", "sr-only", info.event.extendedProps.label));
        return { domNodes: [frame] };
    };

    const named = (info) => {
        if (info.event.extendedProps.label) {
            info.el.title = `${info.event.title} · ${info.event.extendedProps.line}${info.event.extendedProps.label}`;
            (info.el.querySelector("a") || info.el).setAttribute("role", "button");
        }
    };

    const shownView = () => {
        const asked = new URLSearchParams(location.search).get("view");
        if (matchMedia(NARROW).matches) {
            return asked === "day" ? "timeGridDay" : "listDay";
        }
        return VIEWS[asked] || VIEWS.week;
    };

    /* p:schedule calls this with the widget as "this" before it draws. */
    desk.calendar = function () {
        const form = document.getElementById("calendar");
        const options = this.cfg.options;
        const weekends = form.dataset.weekends === "true";
        const hour = { hour: "2-digit", minute: "2-digit", hour12: false };
        Object.assign(options, {
            initialView: shownView(),
            locale: spanish() ? "es" : "en-gb",
            firstDay: 1,
            nowIndicator: true,
            snapDuration: "00:15:00",
            slotLabelFormat: { hour: "2-digit", hour12: false },
            eventTimeFormat: hour,
            dayHeaderFormat: { weekday: "short", day: "numeric" },
            listDaySideFormat: false,
            eventInteractive: true,
            slotEventOverlap: false,
            eventMaxStack: 4,
            eventContent: drawn,
            eventDidMount: named,
            views: { timeGridWeek: { weekends }, listWeek: { weekends: true }, timeGridDay: { weekends: true }, listDay: { weekends: true } },
            datesSet: (info) => followed(info, options.timeZone),
            loading: (busy) => form.setAttribute("aria-busy", String(busy)),
            eventsSet: (events) => {
                document.getElementById("calendar-empty").hidden = form.getAttribute("aria-busy") === "true"
                    || events.some((event) => event.display === "auto");
            },
        });
    };

    const calendar = () => PF("desk").calendar;
    const MOVES = {
        prev: () => calendar().prev(),
        next: () => calendar().next(),
        today: () => calendar().today(),
        week: () => calendar().changeView(matchMedia(NARROW).matches ? "timeGridDay" : VIEWS.week),
        day: () => calendar().changeView(VIEWS.day),
        list: () => calendar().changeView(matchMedia(NARROW).matches ? "listDay" : VIEWS.list),
    };

    desk.refresh = () => PF("desk").update();

    const form = (name) => PF(name).jq[0].querySelector("form");

    /* A dialog that grew stays inside the window, and what has to be read first is in sight. */
    const settle = (name) => {
        PF(name).resetPosition();
        const first = form(name).querySelector(".note-stop, [aria-invalid=true]");
        if (first) {
            first.scrollIntoView({ block: "nearest" });
        }
    };

    desk.focus = (id) => {
        const target = document.getElementById(id);
        if (target) {
            target.focus();
        }
    };
    desk.focusIn = (name) => PF(name).applyFocus();

    /* After the server prepared a dialog. */
    desk.opened = (args, name) => {
        if (!args || args.validationFailed) {
            return;
        }
        dialogs().filter((other) => other !== name).forEach((other) => PF(other).hide());
        if (PF(name).isVisible()) {
            PF(name).applyFocus();
        } else {
            PF(name).show();
        }
        settle(name);
    };
    /* Those of them that the page has. */
    const dialogs = () => ["booking", "session", "moving"].filter((name) => PrimeFaces.widgets[name]);

    /* After the server was asked to do what the dialog is for. */
    desk.done = (args, name) => {
        if (args && args.done) {
            PF(name).hide();
            desk.refresh();
        } else if (PF(name).isVisible()) {
            settle(name);
            const wrong = form(name).querySelector("[aria-invalid=true]");
            if (wrong) {
                wrong.focus();
            }
        }
    };

    desk.handOver = (args, from, to) => {
        if (args && args.done) {
            PF(from).hide();
            desk.opened(args, to);
        }
    };

    document.addEventListener("click", (event) => {
        const mover = event.target.closest("[data-calendar]");
        if (mover) {
            MOVES[mover.dataset.calendar]();
        }
        const hider = event.target.closest("[data-hide]");
        if (hider) {
            PF(hider.dataset.hide).hide();
        }
    });

    /* Whoever types a time of their own means that time, also when a list of free hours comes in later. */
    const meansOwn = (within, own) => {
        within.dataset.own = String(own);
        if (own) {
            within.querySelector("input[name=slot][value=own]").checked = true;
        }
    };
    const chosen = (event) => {
        const within = event.target.closest(".desk-dialog form");
        if (within && event.target.closest(".desk-own")) {
            meansOwn(within, true);
        } else if (within && event.target.name === "slot") {
            meansOwn(within, event.target.value === "own");
        }
    };
    document.addEventListener("input", chosen);
    document.addEventListener("change", chosen);
    document.addEventListener("DOMContentLoaded", () => jQuery(document).on("pfAjaxComplete", () => {
        document.querySelectorAll(".desk-dialog form[data-own=true]").forEach((within) => meansOwn(within, true));
        dialogs().filter((name) => PF(name).isVisible()).forEach((name) => PF(name).resetPosition());
    }));

    /* Enter does what the dialog is for; Escape closes an open list first and the dialog only then. */
    document.addEventListener("keydown", (event) => {
        const dialog = event.target.closest(".desk-dialog");
        if (event.key === "Enter" && dialog && !event.defaultPrevented && event.target.matches("input:not([role=combobox][aria-expanded=true])")) {
            event.preventDefault();
            const go = dialog.querySelector("[id$=':go']");
            if (go && !go.disabled) {
                go.click();
            }
        }
    });
    document.addEventListener("keydown", (event) => {
        const lists = ".ui-autocomplete-panel, .ui-selectonemenu-panel, .p-datepicker-panel:not(.ui-datepicker-inline)";
        if (event.key === "Escape" && [...document.querySelectorAll(lists)].some((list) => list.offsetParent !== null)) {
            event.preventDefault();
        }
    }, true);

    /* Somebody who comes back to the page sees what others did meanwhile. */
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible" && window.PF && !document.querySelector(".fc-event-dragging")) {
            desk.refresh();
        }
    });
})();
