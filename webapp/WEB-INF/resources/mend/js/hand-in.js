/*
 * Good enough: one tap hands in what is there, as it is. For a few seconds the tap can be undone, or be turned into "only for me"; then
 * it goes. Who may see it can be changed at any time after.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const UNDO = 6000; // milliseconds

    /** send is called with who may see it: "clinician" or "private". */
    mend.handIn = (send) => {
        const button = document.querySelector("[data-hand-in]");
        const bar = document.querySelector("[data-handing]");
        if (!button) {
            return;
        }
        let going = null;
        const stand = (on) => {
            bar.hidden = !on;
            button.hidden = on;
        };
        const stop = () => {
            clearTimeout(going);
            going = null;
            stand(false);
        };
        const go = (visibility) => {
            stop();
            send(visibility);
        };
        button.addEventListener("click", () => {
            stand(true);
            bar.querySelector("[data-undo]").focus({ preventScroll: true });
            going = setTimeout(() => go("clinician"), UNDO);
        });
        bar.querySelector("[data-undo]").addEventListener("click", () => {
            stop();
            button.focus({ preventScroll: true });
        });
        bar.querySelector("[data-private]").addEventListener("click", () => go("private"));
    };
})();
