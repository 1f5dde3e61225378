/*
 * What every page shares: keys, theme, toasts, a guard against sending a form twice,
 * and signing in again in place. No dependency; works beside PrimeFaces.
 */
(() => {
    "use strict";

    const root = document.documentElement;
    const THEME = "mend.theme";
    const mend = window.mend = window.mend || {};
    const text = (key) => document.body.dataset[key] || "";

    /* Theme: only its name is remembered on the device. */
    const applyTheme = (name) => {
        if (name === "light" || name === "dark") {
            root.dataset.theme = name;
        } else {
            delete root.dataset.theme;
        }
        document.querySelectorAll("[data-theme-set]").forEach((button) =>
            button.setAttribute("aria-pressed", String(button.dataset.themeSet === (name || "auto"))));
    };
    const rememberedTheme = () => {
        try {
            return localStorage.getItem(THEME);
        } catch (refused) {
            return null; // storage is switched off: follow the device
        }
    };
    mend.theme = (name) => {
        applyTheme(name);
        try {
            if (name === "auto") {
                localStorage.removeItem(THEME);
            } else {
                localStorage.setItem(THEME, name);
            }
        } catch (refused) {
            return false; // applied for this page, can't be remembered
        }
        return true;
    };
    applyTheme(rememberedTheme());

    const isDark = () => root.dataset.theme === "dark"
        || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);

    /* Toast: says what happened, then goes. */
    mend.toast = (message) => {
        let shelf = document.querySelector(".toasts");
        if (!shelf) {
            shelf = document.createElement("div");
            shelf.className = "toasts";
            shelf.setAttribute("role", "status");
            document.body.append(shelf);
        }
        const toast = document.createElement("div");
        toast.className = "toast";
        toast.textContent = message;
        shelf.append(toast);
        setTimeout(() => toast.remove(), 6000);
    };

    /* Fetch with JSON. On 401 the person signs in again in place and the same request goes out once more. */
    mend.api = async (path, options = {}) => {
        const send = () => fetch(path, {
            credentials: "same-origin",
            ...options,
            headers: { Accept: "application/json", "Content-Type": "application/json", ...options.headers },
        });
        const response = await send();
        if (response.status !== 401) {
            return response;
        }
        await mend.signInAgain();
        return send();
    };

    let signingIn = null;
    /* Opens the dialog of base.xhtml; resolves once the session is there again. Calls while it is open share one promise. */
    mend.signInAgain = () => {
        const dialog = document.getElementById("sign-in-again");
        if (!dialog) {
            return Promise.reject(new Error("no sign-in dialog on this page"));
        }
        if (signingIn) {
            return signingIn;
        }
        const form = dialog.querySelector("form");
        const error = dialog.querySelector(".field-error");
        signingIn = new Promise((resolve, reject) => {
            const done = (settle, value) => {
                form.removeEventListener("submit", submit);
                dialog.removeEventListener("close", left);
                form.reset();
                signingIn = null;
                settle(value);
            };
            const left = () => done(reject, new Error("left the sign-in dialog"));
            const submit = async (event) => {
                event.preventDefault();
                error.hidden = true;
                const button = form.querySelector(".primary");
                button.disabled = true;
                try {
                    const answer = await fetch(dialog.dataset.session, {
                        method: "POST",
                        credentials: "same-origin",
                        headers: { "Content-Type": "application/json", Accept: "application/json" },
                        body: JSON.stringify({ username: form.elements.username.value, password: form.elements.password.value }),
                    });
                    if (answer.ok) {
                        dialog.removeEventListener("close", left);
                        dialog.close();
                        done(resolve);
                    } else {
                        error.textContent = answer.status === 429 ? text("signInWait") : text("signInWrong");
                        error.hidden = false;
                        form.elements.password.select();
                    }
                } catch (offline) {
                    error.textContent = text("offline");
                    error.hidden = false;
                } finally {
                    button.disabled = false;
                }
            };
            form.addEventListener("submit", submit);
            dialog.addEventListener("close", left);
            dialog.showModal();
        });
        return signingIn;
    };

    /* A form that is being sent isn't sent again. Ajax forms of PrimeFaces don't come by here. */
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (event.defaultPrevented || form.method === "dialog" || form.dataset.resend !== undefined) {
            return;
        }
        if (form.dataset.sending) {
            event.preventDefault();
            return;
        }
        form.dataset.sending = "true";
        form.setAttribute("aria-busy", "true");
        setTimeout(() => free(form), 8000);
    });
    const free = (form) => {
        delete form.dataset.sending;
        form.removeAttribute("aria-busy");
    };
    window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(free));

    /* Keys. Single letters act only where nobody is typing. */
    const typing = (target) => target.isContentEditable
        || (target.matches("input, textarea, select, [role=textbox], [role=combobox]") && !target.matches("[type=button], [type=submit], [type=checkbox], [type=radio]"));
    const visible = (element) => element.offsetParent !== null || getComputedStyle(element).position === "fixed";
    const open = (id) => {
        const dialog = document.getElementById(id);
        if (dialog && !dialog.open) {
            dialog.showModal();
        }
    };
    document.addEventListener("keydown", (event) => {
        const find = document.querySelector("[data-find]");
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && find) {
            event.preventDefault();
            find.focus();
            find.select();
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
            return;
        }
        if (document.querySelector("dialog[open], .ui-dialog[aria-hidden=false]")) {
            return;
        }
        if (event.key === "?") {
            event.preventDefault();
            open("keys");
            return;
        }
        const wanted = event.key.length === 1 ? event.key.toUpperCase() : event.key;
        const target = [...document.querySelectorAll("[data-key]")]
            .find((element) => element.dataset.key === wanted && !element.disabled && visible(element));
        if (target) {
            event.preventDefault();
            target.click();
        }
    });

    document.addEventListener("click", (event) => {
        const opener = event.target.closest("[data-open]");
        if (opener) {
            event.preventDefault();
            open(opener.dataset.open);
            return;
        }
        const closer = event.target.closest("[data-close]");
        if (closer) {
            closer.closest("dialog").close();
            return;
        }
        const theme = event.target.closest("[data-theme-set], [data-theme-toggle]");
        if (theme) {
            mend.theme(theme.dataset.themeSet || (isDark() ? "light" : "dark"));
        }
    });

    /* What was said after an ajax save stands at the top: bring it into view. */
    const watchMessages = () => {
        const watch = new MutationObserver((changes) => {
            const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.nodeType === Node.ELEMENT_NODE);
            const note = added.map((node) => node.matches(".messages") ? node.firstElementChild : node.querySelector(".messages > .note"))
                .find(Boolean);
            if (note) {
                note.scrollIntoView({ block: "nearest" });
            }
        });
        document.querySelectorAll("main, .ui-dialog").forEach((place) =>
            watch.observe(place, { childList: true, subtree: true }));
    };

    /* PrimeFaces leaves the list of an opened select without a name. */
    document.addEventListener("focusin", (event) => {
        const select = event.target.closest(".ui-selectonemenu");
        const list = select && document.getElementById(select.id + "_items");
        if (list && !list.hasAttribute("aria-label")) {
            list.setAttribute("aria-label", event.target.getAttribute("aria-label") || select.id);
        }
    });

    /* For clients: the pause, help and a calm page are there without network (worker.js). Asked to look anew once an hour. */
    const FRESH = 60 * 60 * 1000;
    const readyForNoNetwork = async (worker) => {
        const registration = await navigator.serviceWorker.register(worker, { scope: worker.replace(/jakarta\.faces\.resource.*/, "") });
        const asked = Number(sessionStorage.getItem("mend.filled"));
        const active = registration.active;
        if (active && Date.now() - asked > FRESH) {
            active.postMessage("fill");
            sessionStorage.setItem("mend.filled", String(Date.now()));
        }
    };

    const ready = () => {
        if (text("worker") && "serviceWorker" in navigator) {
            readyForNoNetwork(text("worker")).catch(() => undefined);
        }
        applyTheme(rememberedTheme());
        watchMessages();
        const first = document.querySelector("[data-autofocus], [data-autofocus] input, .field > [aria-invalid=true]");
        const wrong = document.querySelector(".field [aria-invalid=true]");
        if (wrong || first) {
            (wrong || first).focus({ preventScroll: !wrong });
        }
    };
    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", ready);
    } else {
        ready();
    }
})();
