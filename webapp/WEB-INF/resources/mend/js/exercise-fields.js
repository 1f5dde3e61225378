/*
 * Fields of the exercise editor and what they stand for: data-bind names a member of an exercise or of a step, such as
 * "en.title" or "es.parts.0.options". What is left empty is not there.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};

    const get = (scope, path) => path.split(".").reduce((at, name) => (at === undefined || at === null ? undefined : at[name]), scope);
    const set = (scope, path, value) => {
        const names = path.split(".");
        const last = names.pop();
        const holder = names.reduce((at, name, i) => {
            at[name] = at[name] ?? (/^\d+$/.test(names[i + 1] ?? last) ? [] : {});
            return at[name];
        }, scope);
        if (value === undefined) {
            delete holder[last];
        } else {
            holder[last] = value;
        }
    };

    const read = (field) => {
        switch (field.dataset.type) {
            case "number": return field.value.trim() === "" ? undefined : Math.trunc(Number(field.value));
            case "flag": return field.checked;
            case "lines": return field.value.split("\n").map((line) => line.trim()).filter(Boolean);
            default: return field.value === "" ? undefined : field.value;
        }
    };
    const write = (field, value) => {
        if (field.dataset.type === "flag") {
            field.checked = value === true;
        } else {
            field.value = field.dataset.type === "lines" ? (value || []).join("\n") : value ?? "";
        }
    };

    let count = 0;
    const label = (root) => root.querySelectorAll(".field > label:first-child").forEach((one) => {
        const field = one.parentElement.querySelector("[data-bind]");
        if (field && !field.id) {
            field.id = `field-${++count}`;
            one.htmlFor = field.id;
        }
    });

    const problem = (field, text) => {
        let note = field.parentElement.querySelector(".field-error");
        if (!note && text) {
            note = document.createElement("span");
            note.className = "field-error";
            note.id = `${field.id}-problem`;
            field.after(note);
        }
        if (note) {
            note.textContent = text;
            note.hidden = !text;
        }
        if (text) {
            field.setAttribute("aria-invalid", "true");
            field.setAttribute("aria-describedby", note.id);
        } else {
            field.removeAttribute("aria-invalid");
            field.removeAttribute("aria-describedby");
        }
    };

    mend.fields = {
        get,
        set,
        problem,
        /** Shows in every field of root what scope has, and gives each its label. */
        fill(root, scope) {
            label(root);
            root.querySelectorAll("[data-bind]").forEach((field) => write(field, get(scope, field.dataset.bind)));
        },
        /** Takes what a field has into scope. */
        take(field, scope) {
            set(scope, field.dataset.bind, read(field));
            if (field.hasAttribute("aria-invalid")) {
                problem(field, "");
            }
        },
        /** A copy of what a template holds. */
        made: (name) => document.getElementById(name).content.cloneNode(true),
    };
})();
