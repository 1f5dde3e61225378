/*
 * What still waits on this device, told on Today and beside what was handed in. What was handed in while the answer got lost is
 * asked about once more; what belongs to something open leads there, where it is sent; what has nowhere to go is shown.
 */
(() => {
    "use strict";

    const mend = window.mend;
    const host = document.getElementById("words-waiting");
    const { owner, play, api } = host.dataset;
    const headers = { Accept: "application/json", "X-Mend-Background": "1" };

    const lead = ({ name, title }) => {
        const row = host.querySelector("[data-open]").content.cloneNode(true);
        row.querySelector("a").href = play + name;
        row.querySelector("strong").textContent = title;
        host.prepend(row);
    };
    const show = (words) => mend.leftWords(host, api, words, () => mend.device.remove(words.name));
    const arrived = async ({ name, submission }) => {
        const answer = await fetch(`${api}assignments/${name}/submission`, { method: "POST", body: submission.body,
            headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": submission.key } }).catch(() => null);
        return Boolean(answer && answer.ok);
    };
    const look = async (words) => {
        if (words.ended) {
            show(words);
            return;
        }
        const answer = await fetch(`${api}assignments/${words.name}`, { headers }).catch(() => null);
        const found = answer && answer.ok ? await answer.json() : null;
        if (found && ["requested", "accepted", "in-progress", "on-hold"].includes(found.status)) {
            lead(words);
        } else if (found && words.submission && await arrived(words)) {
            await mend.device.remove(words.name);
        } else if (found || (answer && answer.status === 404)) {
            show(words);
        }
    };

    (async () => {
        if (await mend.device.unlock(owner, `${api}me/device-key`)) {
            for (const words of await mend.device.all()) {
                await look(words);
            }
        }
    })();
})();
