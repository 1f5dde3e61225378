/*
 * Words that were come back to as often as agreed: their step shows them as they stand, with a kind sentence. Other steps are as they
 * were. What a save could not take, because it changed such words, is handed on by the one who asks.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};

    mend.settled = (steps, said) => {
        let keys = [];
        const mark = (step, on) => {
            const box = step.querySelector("[data-answer]");
            const fields = box.matches("textarea") ? [box] : [...box.querySelectorAll("input")];
            fields.forEach((field) => { field.readOnly = on; });
            step.querySelectorAll(".starters").forEach((chips) => { chips.hidden = on; });
            let line = step.querySelector("[data-stands]");
            if (on && !line) {
                line = document.createElement("p");
                line.className = "note";
                line.dataset.stands = "";
                line.textContent = said;
                box.before(line);
            } else if (!on && line) {
                line.remove();
            }
        };
        return {
            get keys() {
                return keys;
            },
            show(now) {
                const changed = steps.filter((step) => now.includes(step.dataset.step) !== keys.includes(step.dataset.step));
                keys = now;
                changed.forEach((step) => mark(step, keys.includes(step.dataset.step)));
            },
        };
    };
})();
