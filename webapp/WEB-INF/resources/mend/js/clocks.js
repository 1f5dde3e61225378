/*
 * The timed steps of an exercise: each breath and each timer has its button, and each may be passed over. One minute of breath is
 * also to be had at any step, in a dialog, without leaving what is being written.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};

    /** stop ends whatever runs. */
    mend.clocks = (steps) => {
        const clocks = [];
        steps.forEach((step) => {
            const start = step.querySelector("[data-start]");
            if (!start) {
                return;
            }
            const labels = [start.textContent, start.dataset.start];
            const dial = step.querySelector("[data-clock]");
            let runs = false;
            const set = (running) => {
                runs = running;
                start.textContent = labels[running ? 1 : 0];
            };
            const tell = (message) => {
                if (dial) {
                    step.querySelector("[data-ended]").textContent = message;
                }
            };
            const ended = () => {
                set(false);
                tell(dial ? dial.dataset.end : "");
            };
            const clock = dial ? mend.countdown(step, Number(dial.dataset.clock), ended) : mend.breath(step, ended);
            const stop = () => {
                if (runs) {
                    set(false);
                    (clock.reset || clock.stop)();
                }
            };
            start.addEventListener("click", () => {
                if (runs) {
                    stop();
                } else {
                    set(true);
                    tell("");
                    clock.start();
                }
            });
            clocks.push({ stop });
        });
        return { stop: () => clocks.forEach((clock) => clock.stop()) };
    };

    const dialog = document.getElementById("pause-here");
    if (dialog) {
        const breath = mend.breath(dialog);
        document.querySelector("[data-open=pause-here]").addEventListener("click", () => breath.start());
        dialog.addEventListener("close", () => breath.stop());
    }
})();
