/* Guilt and the moment: as soon as both are chosen, the gap is told in words. Nothing is sent by that. */
(() => {
    "use strict";

    const note = document.querySelector("[data-gap]");
    const chosen = (name) => document.querySelector(`[name=${name}]:checked`);

    const tell = () => {
        const [guilt, size] = [chosen("guilt"), chosen("size")];
        if (guilt && size) {
            const gap = Number(guilt.value) - Number(size.value);
            const words = note.dataset;
            note.textContent = gap > 1 ? words.larger : gap < -1 ? words.smaller : words.closeBy;
            note.hidden = false;
        }
    };
    note.closest("form").addEventListener("change", tell);
    window.addEventListener("pageshow", tell);
})();
