/* Reviews by keyboard: J next, K previous (R is a data-key of its button). Words that are not sent yet are not lost by leaving. */
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
        }
    });

    /* Leaving with words in the box is asked about; sending them is no leaving. */
    let sent = false;
    window.addEventListener("beforeunload", (event) => {
        if (!sent && words() && words().value.trim()) {
            event.preventDefault();
        }
    });
    const listen = () => {
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
