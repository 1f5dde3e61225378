/* The exercise editor: what is written is kept as it is written, in both languages side by side, until it is published. */
(() => {
    "use strict";

    const root = document.getElementById("editor");
    const words = root.dataset;
    const { fill, take, problem } = mend.fields;
    const head = document.getElementById("head");
    const list = document.getElementById("steps");
    const problems = document.getElementById("problems");
    const said = document.querySelector("[data-said]");
    const given = JSON.parse(words.state);
    let content = JSON.parse(JSON.stringify(given.content));

    const keeping = mend.keeping({
        api: words.api,
        given,
        words,
        indicator: document.querySelector("[data-kept]"),
        current: () => content,
        decide: () => new Promise((done) => {
            const dialog = document.getElementById("elsewhere");
            dialog.oncancel = (event) => event.preventDefault();
            dialog.querySelectorAll("[data-take]").forEach((button) => {
                button.onclick = () => {
                    dialog.close();
                    done(button.dataset.take);
                };
            });
            dialog.showModal();
        }),
        replace: (there) => {
            content = there;
            show();
        },
    });
    const steps = mend.exerciseSteps({
        list,
        content: () => content,
        changed: keeping.changed,
        words,
        say: (text) => { said.textContent = text; },
    });

    /* Languages: both side by side, or one at a time where it is narrow; one may be left out wholly */

    const languages = [...head.querySelectorAll("[data-language]")];
    const showLanguages = () => {
        const written = content.languages;
        languages.forEach((box) => { box.checked = written.includes(box.dataset.language); });
        if (written.length === 1) {
            root.dataset.only = written[0];
            root.dataset.show = written[0];
        } else {
            delete root.dataset.only;
        }
        head.querySelector("[data-one-language]").hidden = written.length > 1;
        head.querySelectorAll("[data-show-language]").forEach((button) =>
            button.setAttribute("aria-pressed", String(button.dataset.showLanguage === root.dataset.show)));
        steps.heads();
    };
    head.addEventListener("click", (event) => {
        const button = event.target.closest("[data-show-language]");
        if (button) {
            root.dataset.show = button.dataset.showLanguage;
            showLanguages();
        }
    });
    head.addEventListener("change", (event) => {
        if (event.target.dataset.language) {
            const written = languages.filter((box) => box.checked).map((box) => box.dataset.language);
            if (written.length === 0) {
                mend.toast(words.oneLanguage);
            } else {
                content.languages = written;
                keeping.changed();
            }
            showLanguages();
        }
    });
    head.addEventListener("input", (event) => {
        if (event.target.dataset.bind) {
            take(event.target, content);
            keeping.changed();
        }
    });

    const show = () => {
        fill(head, content);
        steps.show();
        showLanguages();
    };

    /* A new step */

    const kinds = document.getElementById("add-step");
    document.getElementById("add").addEventListener("click", () => {
        kinds.querySelector("[data-kind=PAIR]").hidden = content.audience !== "COUPLE";
    }, true);
    kinds.addEventListener("click", (event) => {
        const kind = event.target.closest("[data-kind]");
        if (kind) {
            kinds.close();
            steps.add(kind.dataset.kind);
        }
    });

    /* What is missing, each leading to its field */

    const fieldAt = (place) => {
        const path = place.replace(/\[(\d+)\]/g, ".$1").replace(/\.(options|starters)\.\d+$/, ".$1");
        const step = path.match(/^step ([a-z0-9-]+)\.(.*)$/);
        if (!step) {
            return { step: null, field: head.querySelector(`[data-bind="${path}"]`) || document.getElementById("add") };
        }
        const one = list.querySelector(`[data-key="${step[1]}"]`);
        const field = one && (one.querySelector(`[data-bind="${step[2]}"]`)
            || one.querySelector(`[data-bind^="${step[2]}."][data-type=lines]`) || one.querySelector("[data-add-part], [data-fold]"));
        return { step: one, field };
    };
    const nameOf = (step, field) => {
        const label = field.parentElement.querySelector("label");
        const number = step && words.step.replace("{0}", step.querySelector(".edit-number").textContent);
        return [number, label && label.textContent.trim().replace(/\s+/g, " ")].filter(Boolean).join(", ");
    };
    const showProblems = (errors) => {
        root.querySelectorAll("[aria-invalid]").forEach((field) => problem(field, ""));
        problems.querySelector("ul").replaceChildren(...errors.map(({ field: place, detail }) => {
            const { step, field } = fieldAt(place);
            const entry = document.createElement("li");
            const link = document.createElement("a");
            const name = nameOf(step, field);
            link.href = "#problems";
            link.textContent = name ? `${name}: ${detail}` : detail;
            link.addEventListener("click", (event) => {
                event.preventDefault();
                const language = field.closest("[data-lang]");
                if (step) {
                    steps.unfold(step);
                }
                if (language) {
                    root.dataset.show = language.dataset.lang;
                    showLanguages();
                }
                field.focus();
            });
            if (field.dataset.bind) {
                problem(field, detail);
            }
            entry.append(link);
            return entry;
        }));
        problems.hidden = errors.length === 0;
        if (errors.length > 0) {
            problems.focus();
            problems.scrollIntoView({ block: "start" });
        }
    };

    /* Publishing, and throwing away */

    const picked = matchMedia("(max-width: 1099px)").matches ? "#picked" : ""; // elsewhere it stands beside the list
    const keys = new Map(); // one for one version: sent again after a lost answer, it is one publication
    const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const publish = async () => {
        if (!await keeping.keep()) {
            return;
        }
        const version = keeping.version();
        keys.set(version, keys.get(version) || newKey());
        const answer = await mend.api(`${words.api}publication`, { method: "POST", body: JSON.stringify({ version }),
            headers: { "Idempotency-Key": keys.get(version) } }).catch(() => null);
        const body = answer ? await answer.json().catch(() => ({})) : {};
        if (answer && answer.ok) {
            keeping.end();
            location.assign(`${words.library}?shelf=OWN&exercise=${words.slug}${picked}`);
        } else if (answer && answer.status === 422 && body.errors) {
            showProblems(body.errors);
        } else if (answer && answer.status === 409 && String(body.type).endsWith("stale-version")) {
            await keeping.met(body.current);
        } else {
            mend.toast(body.detail || document.body.dataset.offline);
        }
    };
    const once = (button, work) => button.addEventListener("click", async () => {
        if (button.getAttribute("aria-disabled") !== "true") {
            button.setAttribute("aria-disabled", "true");
            await work().finally(() => button.removeAttribute("aria-disabled"));
        }
    });
    once(document.querySelector("[data-publish]"), publish);
    once(document.querySelector("[data-discard]"), async () => {
        await keeping.keep();
        const answer = await mend.api(`${words.api}draft?version=${keeping.version()}`, { method: "DELETE" }).catch(() => null);
        if (answer && (answer.ok || answer.status === 409)) {
            keeping.end();
            location.assign(`${words.library}?view=themes${words.published === "0" ? "" : `&exercise=${words.slug}${picked}`}`);
        } else {
            document.getElementById("discard").close();
            mend.toast(document.body.dataset.offline);
        }
    });
    document.querySelector("[data-after-keeping]").addEventListener("click", async (event) => {
        event.preventDefault();
        if (await keeping.keep()) {
            location.assign(event.target.closest("a").href);
        }
    });

    show();
})();
