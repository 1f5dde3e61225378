/* A change that is left alone for a moment presses the form's own button, so that nothing has to be kept by hand. */
(() => {
    "use strict";

    const waiting = new WeakMap();

    document.addEventListener("change", (event) => {
        const form = event.target.closest("form");
        const button = form && form.querySelector("[data-on-change]");
        if (button) {
            clearTimeout(waiting.get(form));
            waiting.set(form, setTimeout(() => form.querySelector("[data-on-change]").click(), Number(button.dataset.onChange)));
        }
    });
})();
