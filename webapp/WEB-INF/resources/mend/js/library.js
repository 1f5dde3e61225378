/*
 * The library without reloading: links and filters fetch the page they point to and put its list and its preview in place, so
 * that a note being written beside it stays. Without this script the same links load the page.
 */
(() => {
    "use strict";

    const PARTS = ["exercises", "picked"];

    const parts = async (query) => {
        const answer = await fetch(new URL(`library.xhtml${query}`, location.href), { credentials: "same-origin" });
        if (!answer.ok || answer.redirected) {
            throw new Error("not the library");
        }
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    };

    /* Focus stays on what was used, though it is another element now. */
    const refocus = (id, href) => {
        const target = (id && document.getElementById(id))
            || [...document.querySelectorAll("#exercises a[data-swap]")].find((link) => href && link.getAttribute("href") === href);
        if (target) {
            target.focus({ preventScroll: true });
        }
    };

    /* How many were found is said when the list changes; the region stays where it is. */
    const region = document.createElement("p");
    region.className = "sr-only";
    region.setAttribute("role", "status");
    document.body.append(region);
    const announce = () => {
        const count = document.querySelector("[data-count]");
        region.textContent = count ? count.textContent : "";
    };
    const ready = () => document.querySelectorAll("[data-checked]").forEach((box) => { box.checked = box.dataset.checked === "true"; });

    const show = async (query, focused) => {
        const list = document.getElementById("exercises");
        list.setAttribute("aria-busy", "true");
        try {
            const page = await parts(query);
            PARTS.forEach((id) => {
                const fresh = page.getElementById(id);
                if (fresh) {
                    document.getElementById(id).replaceWith(document.adoptNode(fresh));
                }
            });
            ready();
            refocus(focused.id, focused.href);
            announce();
            return true;
        } catch (elsewhere) {
            location.assign(query);
            return false;
        }
    };

    /* Below the list on a narrow screen: what was picked comes into sight. */
    const reveal = () => {
        const picked = document.getElementById("picked").closest(".library-aside");
        if (matchMedia("(max-width: 1099px)").matches) {
            picked.scrollIntoView({ block: "start" });
        } else {
            picked.scrollTop = 0;
        }
    };

    document.addEventListener("click", async (event) => {
        const link = event.target.closest("a[data-swap]");
        if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        event.preventDefault();
        const address = new URL(link.href);
        if (await show(address.search, { href: link.getAttribute("href") })) {
            history.replaceState(history.state, "", address.search);
            if (address.hash) {
                reveal();
            }
        }
    });

    const filter = async (form, focused) => {
        const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
        const exercise = new URLSearchParams(location.search).get("exercise");
        if (exercise) {
            query.set("exercise", exercise);
        }
        if (await show(`?${query}`, { id: focused })) {
            history.replaceState(history.state, "", `?${query}`);
        }
    };
    document.addEventListener("change", (event) => {
        const form = event.target.closest("form[data-filter]");
        if (form && event.target.matches("select")) {
            filter(form, event.target.id);
        }
    });
    document.addEventListener("submit", (event) => {
        const form = event.target.closest("form[data-filter]");
        if (form) {
            event.preventDefault();
            filter(form, document.activeElement && document.activeElement.id);
        }
    });

    /* What can be on or off about an exercise, and exercises of one's own */

    const api = (path, method, body) => mend.api(document.getElementById("exercises").dataset.api + path, { method, body });
    const said = async (answer) => (await answer.json().catch(() => ({}))).detail || document.body.dataset.offline;
    const isOn = (control) => (control.type === "checkbox" ? !control.checked : control.dataset.on === "true" || control.getAttribute("aria-pressed") === "true");

    document.addEventListener("click", async (event) => {
        const toggle = event.target.closest("[data-toggle]");
        if (toggle && !toggle.disabled) {
            toggle.disabled = true;
            const answer = await api(`/${toggle.dataset.toggle}`, isOn(toggle) ? "DELETE" : "PUT").catch(() => null);
            toggle.disabled = false;
            if (answer && answer.ok) {
                await show(location.search, { id: toggle.id });
            } else {
                ready();
                mend.toast(answer ? await said(answer) : document.body.dataset.offline);
            }
        }
    });
    document.addEventListener("click", async (event) => {
        const begin = event.target.closest("[data-begin]");
        if (begin && !begin.disabled) {
            begin.disabled = true;
            const answer = await api("", "POST", JSON.stringify({ copyOf: begin.dataset.begin || null })).catch(() => null);
            if (answer && answer.ok) {
                location.assign(document.getElementById("exercises").dataset.edit + (await answer.json()).id);
            } else {
                begin.disabled = false;
                mend.toast(answer ? await said(answer) : document.body.dataset.offline);
            }
        }
    });
    ready();
})();
