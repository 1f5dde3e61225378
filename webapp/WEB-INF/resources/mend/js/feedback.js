/*
 * How a piece of practice was, in taps. Each tap is kept at once; a second tap on the same word takes it back. What was told in
 * another group on another page goes along, because what is sent replaces what was told.
 */
(() => {
    "use strict";

    document.querySelectorAll("[data-feedback]").forEach((box) => {
        const told = JSON.parse(box.dataset.told);
        const state = box.querySelector("[data-told-state]");
        const buttons = [...box.querySelectorAll("[data-tell]")];
        let sending = Promise.resolve();

        const show = () => buttons.forEach((button) =>
            button.setAttribute("aria-pressed", String(String(told[button.dataset.tell] ?? "") === button.dataset.value)));
        const send = async () => {
            const body = JSON.stringify(told);
            const answer = await window.mend.api(box.dataset.feedback, { method: "PUT", body }).catch(() => null);
            state.textContent = answer && answer.ok ? box.dataset.kept : box.dataset.unkept;
        };
        box.addEventListener("click", (event) => {
            const button = event.target.closest("[data-tell]");
            if (button) {
                const { tell, value } = button.dataset;
                const mark = /^\d$/.test(value) ? Number(value) : value;
                told[tell] = told[tell] === mark ? null : mark;
                show();
                sending = sending.then(send);
            }
        });
        show();
    });
})();
