/*
 * The apology helper beside a textarea with data-apology (empty: no): what apology.js finds is listed below it while somebody writes. It is
 * made on this device; nothing typed is kept or sent from here. Where data-apology names a language ("en", "es")
 * it is that of what is written; otherwise it is the page's. Its words and its look come with includes/client/apology-helper.xhtml.
 */
(() => {
    "use strict";

    const REST = 400; // milliseconds after the last key
    const AT_ONCE = 3; // more hints than this would be a wall
    const AROUND = 28; // characters shown on either side of what was found
    const OFF = "mend.apology"; // only that it is off is remembered

    const shape = document.getElementById("apology-helper");
    const words = shape.dataset;
    const WANTED = "textarea[data-apology]:not([data-apology=''])";
    const attached = new WeakSet();
    const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);

    const rules = new Map();
    const rulesFor = (language) => {
        if (!rules.has(language)) {
            const loading = fetch(language === "es" ? words.rulesEs : words.rulesEn)
                .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))));
            loading.catch(() => rules.delete(language)); // the next key tries again
            rules.set(language, loading);
        }
        return rules.get(language);
    };

    /** Where there are many, those that matter most, in the order of the text. */
    const chosen = (marks) => {
        const best = [...marks].sort((one, other) => (other.help || other.first) - (one.help || one.first)).slice(0, AT_ONCE);
        return marks.filter((mark) => best.includes(mark));
    };

    const remembered = () => {
        try {
            return localStorage.getItem(OFF) !== null;
        } catch (refused) {
            return false; // storage is switched off: the hints are on
        }
    };
    const remember = (off) => {
        try {
            if (off) {
                localStorage.setItem(OFF, "off");
            } else {
                localStorage.removeItem(OFF);
            }
        } catch (refused) {
            return false; // holds for this page
        }
        return true;
    };

    /** Selects the place and brings it into view, which no browser does by itself in a long text. */
    const reveal = (area, { start, end }) => {
        const mirror = document.createElement("div");
        const look = getComputedStyle(area);
        ["font", "letterSpacing", "padding"].forEach((name) => { mirror.style[name] = look[name]; });
        mirror.style.width = `${area.clientWidth}px`;
        mirror.className = "apology-mirror";
        const mark = document.createElement("span");
        mark.textContent = area.value.slice(start, end);
        mirror.append(area.value.slice(0, start), mark);
        document.body.append(mirror);
        area.focus({ preventScroll: true });
        area.setSelectionRange(start, end);
        area.scrollTop = Math.max(0, mark.offsetTop - area.clientHeight / 3);
        mirror.remove();
        area.scrollIntoView({ block: "center" });
    };

    const excerpt = (box, text, { start, end }) => {
        const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, " ");
        const after = text.slice(end, end + AROUND).replace(/\s+/g, " ");
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, end).replace(/\s+/g, " ");
        box.replaceChildren(start > AROUND ? before.replace(/^\S*\s/, "… ") : before, mark,
            end + AROUND < text.length ? after.replace(/\s\S*$/, " …") : after);
    };

    const attach = (area) => {
        if (attached.has(area)) {
            return;
        }
        attached.add(area);
        const panel = shape.content.querySelector(".apology").cloneNode(true);
        const part = (name) => panel.querySelector(`[data-${name}]`);
        const next = area.nextElementSibling;
        (next && next.matches(".starters, .apology-own") ? next : area).after(panel);
        const language = area.dataset.apology in { en: 1, es: 1 } ? area.dataset.apology : words.language;
        let off = remembered();
        let shown = null;
        let read = "";
        let timer = 0;

        const item = (mark, text) => {
            const row = shape.content.querySelector("[data-mark]").cloneNode(true);
            const where = row.querySelector("[data-where]");
            const box = row.querySelector("[data-found]");
            let at = 0;
            const label = () => {
                const { start, end } = mark.places[at];
                excerpt(box, text, mark.places[at]);
                where.textContent = mark.places.length > 1 ? fill(words.whereOf, at + 1, mark.places.length) : words.where;
                where.setAttribute("aria-label", `${where.textContent}: ${text.slice(start, end).replace(/\s+/g, " ")}`);
            };
            row.querySelector("[data-line]").textContent = mark.line;
            row.querySelector("[data-help]").hidden = !mark.help;
            where.addEventListener("click", () => {
                reveal(area, mark.places[at]);
                at = (at + 1) % mark.places.length;
                label();
            });
            label();
            return row;
        };
        const lines = (list, checks) => list.replaceChildren(...checks.map((check) => {
            const line = document.createElement("li");
            line.textContent = check.line;
            return line;
        }));
        /* Only what is new is said, and nothing about what stood there before the first key. */
        const say = (found) => {
            const told = (result) => [...chosen(result.marks), ...result.checks.filter((check) => check.there)].map((one) => one.line);
            const before = shown ? told(shown) : null;
            const fresh = before ? told(found).filter((line) => !before.includes(line)) : [];
            if (fresh.length > 0) {
                part("said").textContent = fresh.join(" ");
            } else if (before && shown.marks.length > 0 && found.marks.length === 0) {
                part("said").textContent = words.clear;
            }
        };
        const show = (found, text) => {
            const written = text.trim() !== "";
            say(found);
            shown = found;
            read = text;
            part("idle").hidden = written;
            part("marks").replaceChildren(...chosen(found.marks).map((mark) => item(mark, text)));
            part("marks").hidden = found.marks.length === 0;
            part("more").textContent = found.marks.length > AT_ONCE ? fill(words.more, found.marks.length - AT_ONCE) : "";
            lines(part("there"), found.checks.filter((check) => check.there));
            lines(part("could"), found.checks.filter((check) => !check.there));
            part("checks").hidden = !written;
            panel.querySelectorAll("[data-checks] > div").forEach((side) => { side.hidden = side.querySelectorAll("li").length === 0; });
        };
        const look = async () => {
            clearTimeout(timer);
            part("body").hidden = off;
            part("switch").textContent = off ? words.on : words.off;
            if (off) {
                return;
            }
            try {
                const found = await rulesFor(language);
                part("failed").hidden = true;
                if (!shown || area.value !== read) {
                    show(window.mendApology.check(area.value, found), area.value);
                }
            } catch (unreachable) {
                part("failed").hidden = false;
            }
        };
        area.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(look, REST);
        });
        area.addEventListener("focus", look);
        part("switch").addEventListener("click", () => {
            off = !off;
            shown = null;
            remember(off);
            look();
        });
        look();
    };

    const attachAll = () => document.querySelectorAll(WANTED).forEach(attach);
    /* A text that came into the page later is met when somebody goes there. */
    document.addEventListener("focusin", (event) => event.target.matches(WANTED) && attach(event.target));

    document.addEventListener("click", async (event) => {
        const copy = event.target.closest("[data-copies]");
        if (copy) {
            const area = document.getElementById(copy.dataset.copies);
            const done = await Promise.resolve().then(() => navigator.clipboard.writeText(area.value)).then(() => true, () => false);
            if (!done) {
                area.focus();
                area.select();
            }
            window.mend.toast(done ? copy.dataset.copied : copy.dataset.uncopied);
        }
    });
    /* A page that says it keeps nothing must not come back from the browser's memory with words in it. */
    window.addEventListener("pagehide", () => document.querySelectorAll("textarea[data-forget]").forEach((area) => { area.value = ""; }));

    window.mendApology = { ...window.mendApology, attach };
    attachAll();
})();
