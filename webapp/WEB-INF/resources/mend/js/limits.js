/*
 * How long an answer may be, counted as the server counts: by characters as people see them written, an emoji of one code point being
 * one. Near the end a line says how many are left. Nothing is ever cut off: what is too long stays in its field, and
 * the line says by how much.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const NEAR = 200;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const length = (text) => [...(text || "")].length;

    /** answers reads what is written; said has the words for what is left and what is too much. */
    mend.limits = (steps, answers, said) => {
        const fields = new Map();
        steps.forEach((step) => {
            const box = step.querySelector("[data-limit]");
            if (box) {
                const line = document.createElement("p");
                line.className = "meta";
                line.hidden = true;
                line.setAttribute("role", "status");
                box.after(line);
                fields.set(step.dataset.step, { limit: Number(box.dataset.limit), line });
            }
        });
        const tell = (line, words, much) => {
            line.className = much ? "field-error" : "meta";
            line.textContent = words;
            line.hidden = !words;
        };
        const left = (key) => fields.get(key).limit - length(answers.read()[key]);
        return {
            /** Keys of the steps with more in them than can be kept. */
            over: () => [...fields.keys()].filter((key) => left(key) < 0),
            show() {
                const written = answers.read();
                fields.forEach(({ limit, line }, key) => {
                    const rest = limit - length(written[key]);
                    if (rest < 0) {
                        tell(line, said.tooLong.replace("{0}", numbers.format(-rest)).replace("{1}", numbers.format(limit)), true);
                    } else {
                        tell(line, rest <= Math.min(NEAR, limit / 4) ? said.left.replace("{0}", numbers.format(rest)) : "", false);
                    }
                });
            },
        };
    };
})();
