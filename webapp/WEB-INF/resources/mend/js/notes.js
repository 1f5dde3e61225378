/* Notes of a clinician: kept while they are typed; of two texts the writer chooses, or keeps both below each other. */
(() => {
    "use strict";

    const mend = window.mend;
    const words = document.getElementById("note-sayings").dataset;
    const dialog = document.getElementById("two-texts");
    const fieldsOf = (root) => [...root.querySelectorAll("[data-field]")];
    const read = (root) => Object.fromEntries(fieldsOf(root).map((field) => [field.dataset.field, field.value.replace(/\s+$/, "")]));
    const write = (root, content) => fieldsOf(root).forEach((field) => { field.value = content[field.dataset.field] || ""; });
    const whole = (content) => Object.values(content).filter(Boolean).join("\n\n") || words.nothing;
    const problem = async (answer) => mend.toast((answer ? (await answer.json().catch(() => ({}))).detail : "") || words.unkept);

    const decide = (mine, theirs) => new Promise((done) => {
        dialog.querySelector("[data-mine]").textContent = whole(mine);
        dialog.querySelector("[data-theirs]").textContent = whole(theirs);
        dialog.oncancel = (event) => event.preventDefault();
        dialog.querySelectorAll("[data-take]").forEach((button) => {
            button.onclick = () => {
                dialog.close();
                done(button.dataset.take);
            };
        });
        dialog.showModal();
    });
    /* Both: what was typed here first, what was kept elsewhere below it. */
    const both = (mine, theirs) => Object.fromEntries(Object.keys(mine).map((key) =>
        [key, [mine[key], theirs[key]].filter(Boolean).filter((text, at, all) => all.indexOf(text) === at).join("\n\n")]));

    const drafting = document.querySelector("[data-note]");
    if (drafting) {
        const given = JSON.parse(drafting.dataset.state);
        write(drafting, given.content);
        const keeping = mend.keeping({
            api: drafting.dataset.api,
            given,
            words,
            indicator: document.querySelector("[data-indicator]"),
            current: () => read(drafting),
            decide: async (theirs) => {
                const taken = await decide(read(drafting), theirs);
                if (taken === "both") {
                    write(drafting, both(read(drafting), theirs));
                    return "here";
                }
                return taken;
            },
            replace: (there) => write(drafting, there),
        });
        drafting.addEventListener("input", keeping.changed);
        const sign = document.querySelector("[data-sign]");
        if (sign) {
            sign.addEventListener("click", async () => {
                sign.disabled = true;
                if (await keeping.keep()) {
                    const answer = await mend.api(`${drafting.dataset.api}signature`,
                        { method: "PUT", body: JSON.stringify({ version: keeping.version() }) }).catch(() => null);
                    if (answer && answer.ok) {
                        keeping.end();
                        location.reload();
                        return;
                    }
                    await problem(answer);
                }
                sign.disabled = false;
            });
        }
        document.addEventListener("click", async (event) => {
            const link = event.target.closest("a[href]");
            if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.getAttribute("href").startsWith("#")) {
                event.preventDefault();
                await Promise.race([keeping.keep(), new Promise((done) => setTimeout(done, 4000))]);
                location.assign(link.href);
            }
        });
    }

    const amending = document.querySelector("[data-amend]");
    if (amending) {
        const given = JSON.parse(amending.dataset.state);
        let version = given.version;
        let saved = false;
        write(amending, given.content);
        const changed = () => !saved && JSON.stringify(read(amending)) !== JSON.stringify(given.content);
        window.addEventListener("beforeunload", (event) => changed() && event.preventDefault());
        const save = amending.querySelector("[data-save]");
        save.addEventListener("click", async () => {
            save.disabled = true;
            const answer = await mend.api(`${amending.dataset.api}amendment`,
                { method: "PUT", body: JSON.stringify({ version, content: read(amending) }) }).catch(() => null);
            if (answer && answer.ok) {
                saved = true;
                location.reload();
                return;
            }
            const current = answer && answer.status === 409 ? (await answer.clone().json().catch(() => ({}))).current : null;
            if (current) {
                const taken = await decide(read(amending), current.content);
                write(amending, taken === "both" ? both(read(amending), current.content) : taken === "there" ? current.content : read(amending));
                version = current.version;
            } else {
                await problem(answer);
            }
            save.disabled = false;
        });
    }
})();
