/*
 * Reviews by keyboard: J next, K previous, A to the answer (R, F, T and P are data-keys of their buttons). A phrase goes in where the
 * cursor stands. Words that are not sent yet are not lost by leaving. Whoever comes back to the window sees what colleagues did meanwhile.
 */
(() => {
    "use strict";

    const rows = () => [...document.querySelectorAll(".pane-list .row-title")];
    const words = () => document.getElementById("answer:words");

    const go = (step) => {
        const links = rows();
        const at = links.findIndex((link) => link.hasAttribute("aria-current"));
        const target = links[at < 0 ? 0 : at + step] || (step > 0 ? document.querySelector("[data-more]") : null);
        if (target) {
            target.click();
        }
    };

    const typing = (target) => target.isContentEditable || target.matches("input, textarea, select");

    document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)
            || document.querySelector("dialog[open], .ui-dialog[aria-hidden=false]")) {
            return;
        }
        const key = event.key.toLowerCase();
        if (key === "j" || key === "k") {
            event.preventDefault();
            go(key === "j" ? 1 : -1);
        } else if (key === "a" && words()) {
            event.preventDefault();
            words().focus();
        }
    });

    const put = (phrase) => {
        const box = words();
        const at = box.selectionStart;
        const before = box.value.slice(0, at);
        const gap = before && !/\s$/.test(before) ? " " : "";
        box.setRangeText(gap + phrase, at, box.selectionEnd, "end");
        box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    document.addEventListener("click", (event) => {
        const pick = event.target.closest("[data-phrase]");
        if (pick && words()) {
            pick.closest("dialog").close();
            put(pick.dataset.phrase);
            words().focus();
        }
    });

    /* What colleagues did meanwhile. The form and the words in it stay as they are. */
    const PARTS = [".pane-list", ".marks-said", "#reading"];
    const REST = 5000; // milliseconds
    let looked = Date.now();
    const look = async () => {
        looked = Date.now();
        const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" }).catch(() => null);
        if (!answer || !answer.ok || answer.redirected) {
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        PARTS.forEach((part) => {
            const [here, there] = [document.querySelector(part), page.querySelector(part)];
            if (here && there && here.innerHTML !== there.innerHTML && !here.contains(document.activeElement)) {
                here.innerHTML = there.innerHTML;
            }
        });
    };
    window.addEventListener("focus", () => Date.now() - looked > REST && look());

    /* Leaving with words in the box is asked about; sending them is no leaving. */
    let sent = false;
    window.addEventListener("beforeunload", (event) => {
        if (!sent && words() && words().value.trim()) {
            event.preventDefault();
        }
    });
    const listen = () => {
        const read = document.querySelector(".pane-read");
        if (read) {
            new MutationObserver((changes) => {
                if (changes.some((change) => [...change.addedNodes].some((node) => node.id === "marks"))) {
                    look();
                }
            }).observe(read, { childList: true, subtree: true });
        }
        const current = document.querySelector(".pane-list [aria-current]");
        if (current && matchMedia("(min-width: 1200px)").matches) {
            const list = current.closest(".pane-list");
            list.scrollTop = Math.max(0, current.closest(".row").offsetTop - list.clientHeight / 2);
        }
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxSuccess", (event, xhr, settings, args) => {
                sent = Boolean(xhr && xhr.responseText && xhr.responseText.includes("<redirect"));
            });
        }
    };
    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", listen);
    } else {
        listen();
    }
})();
