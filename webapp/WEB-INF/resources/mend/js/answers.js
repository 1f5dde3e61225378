/*
 * What is answered in the steps of an exercise, read from and written to the page. mend.answers(steps) tells them by step key:
 * text for what is written, a number for a scale or a single choice, a list of numbers where several may be chosen. What is
 * left empty is no answer.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};

    const phrase = (box) => {
        const rest = box.querySelector("[data-rest] input");
        const parts = [...box.querySelectorAll("[data-part]")].map((part) => ({
            label: part.dataset.part,
            input: part.querySelector("input"),
            chips: [...part.querySelectorAll("[data-option]")],
        }));
        const sentence = box.parentElement.querySelector("[data-sentence]");
        const compose = (blank) => [rest.value.trim(), ...parts.map(({ label, input }) => {
            const text = input.value.trim();
            return text || blank ? `${label} ${text || blank}` : "";
        })].filter(Boolean).join(" ");
        const show = () => {
            sentence.textContent = compose("…");
            parts.forEach(({ input, chips }) => chips.forEach((chip) =>
                chip.setAttribute("aria-pressed", String(chip.textContent === input.value.trim()))));
        };
        /* Kept as one sentence; its parts are found again by their labels, in order, behind a suggestion where one was taken. */
        const split = (text) => {
            const found = [];
            let from = 0;
            parts.forEach((part) => {
                const at = ` ${text} `.indexOf(` ${part.label} `, from);
                if (at >= 0) {
                    const begin = at + part.label.length + 1;
                    const taken = part.chips.map((chip) => chip.textContent).filter((option) => text.startsWith(option, begin));
                    found.push({ part, at, begin });
                    from = begin + Math.max(0, ...taken.map((option) => option.length));
                }
            });
            parts.forEach(({ input }) => { input.value = ""; });
            found.forEach(({ part, begin }, i) => {
                part.input.value = text.slice(begin, i + 1 < found.length ? found[i + 1].at : text.length).trim();
            });
            rest.value = text.slice(0, found.length ? found[0].at : text.length).trim();
            rest.parentElement.hidden = !rest.value;
            show();
        };
        box.addEventListener("input", show);
        box.addEventListener("click", (event) => {
            const chip = event.target.closest("[data-option]");
            if (chip) {
                const { input } = parts.find((part) => part.chips.includes(chip));
                input.value = input.value.trim() === chip.textContent ? "" : chip.textContent;
                input.dispatchEvent(new Event("input", { bubbles: true }));
            }
        });
        show();
        return { read: () => compose("") || null, write: (value) => split(value || "") };
    };

    const options = (box) => {
        const inputs = [...box.querySelectorAll("input")];
        const several = box.dataset.answer === "several";
        const clear = box.parentElement.querySelector("[data-clear]");
        const chosen = () => inputs.filter((input) => input.checked).map((input) => Number(input.value));
        const show = () => {
            if (clear) {
                clear.hidden = chosen().length === 0;
            }
        };
        const write = (value) => {
            inputs.forEach((input) => { input.checked = [value].flat().includes(Number(input.value)); });
            show();
        };
        box.addEventListener("change", show);
        if (clear) {
            clear.addEventListener("click", () => {
                write([]);
                inputs[0].focus({ preventScroll: true });
                box.dispatchEvent(new Event("change", { bubbles: true }));
            });
        }
        const read = () => (chosen().length === 0 ? null : several ? chosen() : chosen()[0]);
        const readable = (value) => inputs.filter((input) => [value].flat().includes(Number(input.value)))
            .map((input) => input.closest("label").textContent.trim()).join("\n");
        return { read, write, readable };
    };

    /* The place of the caret is where a beginning of a sentence goes; on a line of its own when something stands before. */
    const text = (area) => {
        area.parentElement.addEventListener("click", (event) => {
            const starter = event.target.closest("[data-starter]");
            if (starter) {
                const before = area.value.slice(0, area.selectionStart);
                const gap = before.trim() && !before.endsWith("\n") ? "\n" : "";
                const words = starter.dataset.starter.replace(/…$/, "");
                area.setRangeText(`${gap}${words} `, area.selectionStart, area.selectionEnd, "end");
                area.focus();
                area.dispatchEvent(new Event("input", { bubbles: true }));
            }
        });
        return {
            read: () => (area.value.trim() ? area.value : null),
            write: (value) => { area.value = value || ""; },
        };
    };

    mend.answers = (steps) => {
        const kinds = { text, phrase, one: options, several: options };
        const fields = new Map();
        steps.forEach((step) => {
            const box = step.querySelector("[data-answer]");
            if (box) {
                fields.set(step.dataset.step, kinds[box.dataset.answer](box));
            }
        });
        const keys = [...fields.keys()];
        const same = (some, others, key) => JSON.stringify(some[key] ?? null) === JSON.stringify(others[key] ?? null);
        return {
            read: () => Object.fromEntries(keys.map((key) => [key, fields.get(key).read()]).filter(([, value]) => value !== null)),
            /** Touches only what differs from what stands there, so that a caret stays where it is. */
            write(answers) {
                const standing = this.read();
                keys.filter((key) => !same(answers, standing, key)).forEach((key) => fields.get(key).write(answers[key] ?? null));
            },
            /** The same answers give the same text, whatever order they come in. */
            canonical: (answers) => JSON.stringify(keys.map((key) => answers[key] ?? null)),
            /** What both changed since the base, each in another way: keys of steps. */
            disputed: (base, mine, theirs) => keys.filter((key) =>
                !same(mine, base, key) && !same(theirs, base, key) && !same(mine, theirs, key)),
            /** For each step what was changed since the base; of disputed ones mine, or theirs where it says so. */
            merged: (base, mine, theirs, preferTheirs) => Object.fromEntries(keys.map((key) =>
                [key, same(mine, base, key) || (preferTheirs && !same(theirs, base, key)) ? theirs[key] : mine[key]])),
            readable: (key, value) => (fields.get(key).readable || String)(value),
        };
    };
})();
