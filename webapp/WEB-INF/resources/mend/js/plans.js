/*
 * Rhythms and programmes: the days of a programme follow its choices, steps are skipped and brought back, and several clients are
 * asked one after the other.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};

    /* Days of a programme: the same page, asked for with what is chosen, tells them; what is typed stays. */
    const CHOICES = ["client", "programme", "whom", "pacing", "days", "day", "from"];
    let asked = 0;
    const days = async (form) => {
        const mine = ++asked;
        const planned = document.getElementById("planned");
        planned.setAttribute("aria-busy", "true");
        try {
            const query = new URLSearchParams([...new FormData(form)].filter(([name, value]) => CHOICES.includes(name) && value));
            const answer = await fetch(`programme.xhtml?${query}`, { credentials: "same-origin" });
            if (!answer.ok || answer.redirected) {
                throw new Error("no days");
            }
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            if (mine === asked) {
                planned.replaceWith(document.adoptNode(page.getElementById("planned")));
                document.getElementById("programme-about").replaceWith(document.adoptNode(page.getElementById("programme-about")));
            }
        } catch (away) {
            planned.removeAttribute("aria-busy");
            mend.toast(document.body.dataset.offline);
        }
    };
    document.addEventListener("change", async (event) => {
        const form = event.target.closest(".programme-start form");
        if (form && CHOICES.includes(event.target.name)) {
            const id = event.target.id;
            await days(form);
            const again = id && document.getElementById(id);
            if (again && document.activeElement === document.body) {
                again.focus();
            }
        }
    });

    document.addEventListener("click", (event) => {
        const skip = event.target.closest("[data-skip]");
        const back = event.target.closest("[data-bring-back]");
        if (skip) {
            window.mendSkip([{ name: "step", value: skip.dataset.skip }]);
        } else if (back) {
            window.mendBringBack([{ name: "step", value: back.dataset.bringBack }]);
        }
    });

    /* Several clients: one request each, so that what is done stays done. The key makes a repetition harmless. */
    const words = (text, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value), text);
    const say = (row, state, text, why) => {
        const place = row.querySelector("[data-state]");
        place.dataset.state = state;
        place.textContent = text;
        row.querySelector("[data-why]").textContent = why || "";
        row.dataset.asked = String(state === "asked");
    };
    const ask = async (row, wish, batch, texts) => {
        say(row, "asking", texts.again);
        try {
            const answer = await mend.api(`../api/v1/clients/${row.dataset.client}/assignments`, {
                method: "POST",
                headers: { "Idempotency-Key": `${batch}-${row.dataset.client}` },
                body: wish,
            });
            if (answer.ok) {
                say(row, "asked", `✓ ${texts.asked}`);
            } else {
                const problem = await answer.json().catch(() => ({}));
                say(row, "failed", texts.failed, problem.detail || problem.title);
            }
        } catch (offline) {
            say(row, "failed", texts.failed, document.body.dataset.offline);
        }
    };

    let going = false;
    const begin = async (wish, batch) => {
        const several = document.getElementById("several");
        if (going || !several) {
            return;
        }
        going = true;
        const rows = [...several.querySelectorAll("[data-client]")];
        const bar = document.getElementById("several-bar");
        const summary = several.querySelector("[data-summary]");
        const retry = several.querySelector("[data-retry]");
        const button = document.getElementById("assign:all");
        const done = () => rows.filter((row) => row.dataset.asked === "true").length;
        button.disabled = true;
        retry.hidden = true;
        bar.hidden = false;
        for (const row of rows.filter((one) => one.dataset.asked !== "true")) {
            summary.textContent = words(several.dataset.progress, done(), rows.length);
            await ask(row, wish, batch, several.dataset);
            bar.value = done();
        }
        summary.textContent = words(several.dataset.done, done(), rows.length);
        retry.hidden = done() === rows.length;
        retry.onclick = () => begin(wish, batch);
        going = false;
    };

    /* What was checked on the server comes back as the request to send; without it a message says what to change. */
    mend.several = (args) => {
        if (args && args.wish && !args.validationFailed) {
            document.getElementById("several").scrollIntoView({ block: "nearest" });
            begin(args.wish, crypto.randomUUID());
        }
    };
})();
