/* A client's timeline: choices apply at once, J and K go through it, P prints. Without it the form has its button. */
(() => {
    "use strict";

    const form = document.querySelector("[data-timeline-filter]");
    if (form) {
        form.addEventListener("change", (event) => event.target.type === "checkbox" && form.requestSubmit());
        /* An empty day does not belong in the address. */
        form.addEventListener("formdata", (event) => event.formData.get("on") || event.formData.delete("on"));
    }
    document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));

    const list = document.querySelector("[data-timeline]");
    document.addEventListener("keydown", (event) => {
        const step = { j: 1, k: -1 }[event.key];
        if (!list || !step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog[open]")) {
            return;
        }
        const links = [...list.querySelectorAll("a.row-title")];
        const at = links.indexOf(document.activeElement);
        const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
        next.focus();
        next.closest(".row").scrollIntoView({ block: "nearest" });
        event.preventDefault();
    });
})();
