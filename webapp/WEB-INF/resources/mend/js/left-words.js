/*
 * Words that can't go where they were meant: the exercise was closed or handed in elsewhere, or they went beyond what was agreed.
 * They are shown, can be copied, kept as something of one's own that nobody else reads, or let go.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const send = (address, method, body) => mend.api(address, { method, body: JSON.stringify(body) })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))));

    /* A piece of one's own, with the words in its last step, handed in for nobody but oneself. */
    const keepAsOwn = async (api, title, text) => {
        const own = await send(`${api}assignments/own`, "POST", { title });
        const { revision } = await mend.api(`${api}assignments/${own.id}/draft`).then((answer) => answer.json());
        const answers = { how: [...text].slice(0, 20000).join("") };
        return send(`${api}assignments/${own.id}/submission`, "POST", { revision, visibility: "private", stepKey: "how", answers });
    };

    /** Shows them before anything else in the host. gone is called once they are kept or let go. */
    mend.leftWords = (host, api, { title, text }, gone) => {
        const template = document.querySelector("[data-left-words]");
        const said = template.dataset;
        const card = template.content.cloneNode(true).querySelector("section");
        const part = (name) => card.querySelector(`[data-${name}]`);
        part("words").textContent = text;
        part("copy").addEventListener("click", () => navigator.clipboard.writeText(text)
            .then(() => mend.toast(said.copied), () => getSelection().selectAllChildren(part("words"))));
        part("keep").addEventListener("click", async () => {
            part("keep").disabled = true;
            try {
                await keepAsOwn(api, (title || said.own).slice(0, 160), text);
                mend.toast(said.kept);
                card.remove();
                gone();
            } catch (notNow) {
                mend.toast(said.unkept);
                part("keep").disabled = false;
            }
        });
        part("drop").addEventListener("click", () => {
            card.remove();
            gone();
        });
        host.prepend(card);
        return card;
    };
})();
