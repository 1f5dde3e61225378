/*
 * Two clocks for quiet minutes. mend.breath: a circle that breathes, with a word for in and out; where motion is reduced
 * only the words change. mend.countdown: how much of a time is left. Both stop when asked and record nothing.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const CYCLE = 11000; // as long as the animation "breathe" in components.css
    const OUT_FROM = 4600;

    const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

    /** Tells the seconds that are left into [data-left] of the scope; ends by itself and then calls ended. */
    mend.countdown = (scope, seconds, ended) => {
        const left = scope.querySelector("[data-left]");
        let end = 0;
        let ticking = null;
        const tell = (rest) => {
            left.textContent = left.dataset.left.replace("{0}", clock(rest));
        };
        const tick = () => {
            const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
            tell(rest);
            if (rest === 0) {
                stop();
                ended();
            }
        };
        const stop = () => {
            clearInterval(ticking);
            ticking = null;
        };
        tell(seconds);
        return {
            start() {
                stop();
                end = Date.now() + seconds * 1000;
                ticking = setInterval(tick, 250);
                tick();
            },
            stop,
            reset() {
                stop();
                tell(seconds);
            },
        };
    };

    /** The scope holds .breath with data-seconds, data-in, data-out and data-end, a [data-left], and maybe [data-still]. */
    mend.breath = (scope, ended = () => undefined) => {
        const circle = scope.querySelector(".breath");
        const word = circle.querySelector(".breath-word");
        const ready = word.textContent;
        const still = scope.querySelector("[data-still]");
        let moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
        let began = 0;
        let speaking = null;
        const say = (text) => {
            if (word.textContent !== text) {
                word.textContent = text;
            }
        };
        const speak = () => say((Date.now() - began) % CYCLE < OUT_FROM ? circle.dataset.in : circle.dataset.out);
        const quiet = () => {
            clearInterval(speaking);
            speaking = null;
            circle.classList.remove("running");
        };
        const rest = mend.countdown(scope, Number(circle.dataset.seconds), () => {
            quiet();
            say(circle.dataset.end);
            ended();
        });
        const begin = () => {
            quiet();
            began = Date.now();
            circle.classList.toggle("running", moves);
            speaking = setInterval(speak, 200);
            speak();
            rest.start();
        };
        if (still) {
            const words = [still.textContent, still.dataset.still];
            still.hidden = !moves;
            still.addEventListener("click", () => {
                moves = !moves;
                still.textContent = words[moves ? 0 : 1];
                circle.classList.toggle("running", moves && speaking !== null);
            });
        }
        return {
            start: begin,
            stop() {
                quiet();
                rest.reset();
                say(ready);
            },
            get running() {
                return speaking !== null;
            },
        };
    };
})();
