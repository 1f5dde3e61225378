/*
 * A change that is left alone for a moment presses the form's own button, so that nothing has to be kept by hand. While another
 * button's answer is on its way, which will draw the fields anew, nothing can be typed that would be lost.
 */
(() => {
    "use strict";

    const waiting = new WeakMap();
    let drawing = 0;

    const own = () => document.querySelector("[data-on-change]");
    const isOwn = (request) => own() && String(request.data).includes(`source=${encodeURIComponent(own().id)}`);

    document.addEventListener("change", (event) => {
        const form = event.target.closest("form");
        const button = form && form.querySelector("[data-on-change]");
        if (button) {
            clearTimeout(waiting.get(form));
            waiting.set(form, setTimeout(() => form.querySelector("[data-on-change]").click(), Number(button.dataset.onChange)));
        }
    });

    document.addEventListener("beforeinput", (event) => {
        if (drawing > 0) {
            event.preventDefault();
        }
    });

    window.jQuery(document).on("pfAjaxSend", (event, xhr, request) => {
        drawing += isOwn(request) ? 0 : 1;
    }).on("pfAjaxComplete", (event, xhr, request) => {
        drawing = Math.max(0, drawing - (isOwn(request) ? 0 : 1));
    });
})();
