/* How far the download is. Without script, "Look again" does the same. */
(() => {
    "use strict";

    const PAUSE = 1500;
    const bar = document.querySelector("[data-progress]");
    if (!bar) {
        return;
    }
    const look = async () => {
        const answer = await fetch(bar.dataset.progress, { headers: { Accept: "application/json", "X-Mend-Background": "1" } })
            .catch(() => null);
        if (answer && answer.status === 401) {
            return;
        }
        const { state, percent } = answer && answer.ok ? await answer.json() : { state: "WAITING" };
        if (state === "WAITING" || state === "RUNNING") {
            bar.value = percent ?? bar.value;
            setTimeout(look, PAUSE);
        } else {
            location.reload();
        }
    };
    setTimeout(look, PAUSE);
})();
