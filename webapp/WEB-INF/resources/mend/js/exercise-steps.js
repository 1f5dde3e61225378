/*
 * The steps of the exercise editor: added, changed by kind, moved by buttons, keys and dragging, duplicated, and removed with a
 * way back. The list in the page and the list in the draft are always in the same order.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const MOST = 30;
    const BEGINS = { BREATH: { seconds: 60 }, TIMER: { seconds: 60 }, SCALE: { min: 0, max: 10 }, CHOICE: { multiple: false } };

    /** @param content of the draft @param changed told after each change */
    mend.exerciseSteps = ({ list, content, changed, words, say }) => {
        const { fill, take, made } = mend.fields;
        const items = () => [...list.querySelectorAll(":scope > .edit-step")];
        const stepOf = new WeakMap();
        const freshKey = () => {
            const taken = new Set(content().steps.map((step) => step.key));
            let key;
            do {
                key = `step-${Math.random().toString(36).slice(2, 8)}`;
            } while (taken.has(key));
            return key;
        };
        const titleOf = (step) => (step[list.closest("#editor").dataset.show] || {}).title || (step.en || {}).title || (step.es || {}).title || words.untitled;

        const head = (item, place) => {
            const step = stepOf.get(item);
            const name = document.getElementById(`fields-${step.kind}`).dataset.name;
            item.querySelector(".edit-number").textContent = place + 1;
            item.querySelector("[data-words]").textContent = titleOf(step);
            item.querySelector("[data-kind]").textContent = name;
            item.querySelectorAll(".edit-tools button").forEach((button) => button.setAttribute("aria-label", `${button.title}: ${place + 1}, ${titleOf(step)}`));
            item.querySelector("[data-move='-1']").disabled = place === 0;
            item.querySelector("[data-move='1']").disabled = place === items().length - 1;
        };
        const heads = () => {
            items().forEach(head);
            document.getElementById("add").disabled = items().length >= MOST;
        };
        /* The draft follows the page. */
        const reorder = () => {
            content().steps = items().map((item) => stepOf.get(item));
            heads();
            changed();
        };
        const forgetUndo = () => list.querySelectorAll(".edit-undo").forEach((note) => note.remove());

        const parts = (item) => {
            const box = item.querySelector("[data-parts]");
            if (box) {
                const step = stepOf.get(item);
                const count = Math.max(1, ...["en", "es"].map((language) => ((step[language] || {}).parts || []).length));
                box.replaceChildren(...Array.from({ length: count }, (_, place) => {
                    const part = made("part-template").firstElementChild;
                    part.dataset.part = place;
                    part.querySelectorAll("[data-bind]").forEach((field) => { field.dataset.bind = field.dataset.bind.replace(".N.", `.${place}.`); });
                    part.querySelector("legend").textContent = place + 1;
                    part.querySelector("[data-remove-part]").hidden = count === 1;
                    return part;
                }));
                fill(box, step);
            }
        };
        const whole = (step, count) => ["en", "es"].forEach((language) => {
            const texts = step[language] = step[language] || {};
            texts.parts = Array.from({ length: count }, (_, i) => ({ options: [], ...(texts.parts || [])[i] }));
        });

        const item = (step) => {
            const made1 = made("step-template").firstElementChild;
            made1.dataset.key = step.key;
            stepOf.set(made1, step);
            made1.querySelector(".edit-body").append(made(`fields-${step.kind}`));
            fill(made1, step);
            parts(made1);
            return made1;
        };
        const fold = (one, open) => {
            one.querySelector(".edit-body").hidden = !open;
            one.querySelector("[data-fold]").setAttribute("aria-expanded", String(open));
        };
        const firstField = (one) => [...one.querySelectorAll("[data-bind]")].find((field) => field.offsetParent);

        const move = (one, by, focused) => {
            const all = items();
            const target = all.indexOf(one) + by;
            if (target < 0 || target >= all.length) {
                return;
            }
            forgetUndo();
            list.insertBefore(one, by > 0 ? all[target].nextSibling : all[target]);
            reorder();
            (focused.disabled ? one.querySelector("[data-fold]") : focused).focus();
            say(words.moved.replace("{0}", target + 1).replace("{1}", all.length));
        };
        const remove = (one) => {
            forgetUndo();
            const note = made("undo-template").firstElementChild;
            one.replaceWith(note);
            note.querySelector("button").addEventListener("click", () => {
                note.replaceWith(one);
                reorder();
                one.querySelector("[data-fold]").focus();
            });
            reorder();
            note.querySelector("button").focus();
        };
        const put = (step, before) => {
            forgetUndo();
            const one = item(step);
            list.insertBefore(one, before);
            reorder();
            fold(one, true);
            one.scrollIntoView({ block: "nearest" });
            (firstField(one) || one.querySelector("[data-fold]")).focus();
        };

        list.addEventListener("click", (event) => {
            const one = event.target.closest(".edit-step");
            const button = event.target.closest("button");
            if (!one || !button) {
                return;
            }
            const step = stepOf.get(one);
            if (button.dataset.fold !== undefined) {
                fold(one, button.getAttribute("aria-expanded") !== "true");
            } else if (button.dataset.move) {
                move(one, Number(button.dataset.move), button);
            } else if (button.dataset.duplicate !== undefined && items().length < MOST) {
                put({ ...JSON.parse(JSON.stringify(step)), key: freshKey() }, one.nextSibling);
            } else if (button.dataset.remove !== undefined) {
                remove(one);
            } else if (button.dataset.addPart !== undefined) {
                whole(step, one.querySelectorAll("[data-part]").length + 1);
                parts(one);
                changed();
                firstField(one.querySelector("[data-part]:last-child")).focus();
            } else if (button.dataset.removePart !== undefined) {
                const place = Number(button.closest("[data-part]").dataset.part);
                whole(step, one.querySelectorAll("[data-part]").length);
                ["en", "es"].forEach((language) => step[language].parts.splice(place, 1));
                parts(one);
                changed();
                one.querySelector("[data-add-part]").focus();
            }
        });
        list.addEventListener("keydown", (event) => {
            const headed = event.target.closest(".edit-step-head");
            if (headed && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
                event.preventDefault();
                move(headed.closest(".edit-step"), event.key === "ArrowUp" ? -1 : 1, event.target);
            }
        });
        list.addEventListener("input", (event) => {
            const one = event.target.closest(".edit-step");
            if (one && event.target.dataset.bind) {
                take(event.target, stepOf.get(one));
                head(one, items().indexOf(one));
                changed();
            }
        });

        /* Dragging by the grip, with a mouse or a finger */
        list.addEventListener("pointerdown", (event) => {
            const grip = event.target.closest("[data-grip]");
            if (!grip || event.button !== 0) {
                return;
            }
            event.preventDefault();
            const dragged = grip.closest(".edit-step");
            dragged.classList.add("dragged");
            grip.setPointerCapture(event.pointerId);
            const follow = (moved) => {
                const over = items().find((one) => one !== dragged && moved.clientY < one.getBoundingClientRect().top + one.offsetHeight / 2);
                list.insertBefore(dragged, over || null);
            };
            const end = () => {
                grip.removeEventListener("pointermove", follow);
                dragged.classList.remove("dragged");
                forgetUndo();
                reorder();
                say(words.moved.replace("{0}", items().indexOf(dragged) + 1).replace("{1}", items().length));
            };
            grip.addEventListener("pointermove", follow);
            grip.addEventListener("pointerup", end, { once: true });
            grip.addEventListener("pointercancel", end, { once: true });
        });

        return {
            /** Shows the draft's steps anew. */
            show() {
                list.replaceChildren(...content().steps.map(item));
                heads();
            },
            heads,
            add: (kind) => put({ key: freshKey(), kind, ...BEGINS[kind], en: {}, es: {} }, null),
            unfold: (one) => fold(one, true),
        };
    };
})();
