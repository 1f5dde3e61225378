/*
 * Keeps a draft on the server while it is written. A save names the version it builds on; one is under way at a time. Where
 * somebody saved from another window in between, the writer decides, and nothing is overwritten unseen.
 */
(() => {
    "use strict";

    const mend = window.mend = window.mend || {};
    const REST = 700; // milliseconds after the last key until a save
    const RETRIES = [1000, 2000, 4000, 8000, 15000];
    const KEEPALIVE_LIMIT = 60000; // browsers refuse more in a request that outlives its page

    /**
     * @param given {version, content}
     * @param current the content as it stands now
     * @param decide asked with what another window saved; resolves to "here" or "there"
     * @param replace told of what another window saved, when that is taken
     */
    mend.keeping = ({ api, given, words, indicator, current, decide, replace }) => {
        let version = given.version;
        let kept = JSON.stringify(given.content);
        let flying = null;
        let timer = null;
        let failures = 0;
        let over = false;

        const tell = (state, message) => {
            indicator.textContent = message;
            indicator.dataset.state = state;
        };
        const body = () => JSON.stringify({ version, content: current() });
        const dirty = () => !over && JSON.stringify(current()) !== kept;
        const later = (milliseconds) => {
            clearTimeout(timer);
            timer = setTimeout(keep, milliseconds);
        };

        const met = async (there) => {
            const taken = await decide(there.content);
            version = there.version;
            kept = JSON.stringify(there.content);
            if (taken === "there") {
                replace(there.content);
                tell("kept", words.kept);
                return true;
            }
            return save();
        };

        /* Resolves to whether all that was there is kept. */
        const save = async () => {
            const sent = JSON.stringify(current());
            const slow = setTimeout(() => failures || tell("keeping", words.keeping), 1500);
            let signedOut = false;
            const answer = await mend.api(`${api}draft`, { method: "PUT", body: body() })
                .catch((left) => { signedOut = left instanceof Error && left.message.includes("sign-in"); return null; });
            clearTimeout(slow);
            if (answer && answer.ok) {
                version = (await answer.json()).version;
                kept = sent;
                failures = 0;
                tell("kept", words.kept);
                return true;
            }
            if (!answer || answer.status >= 500 || answer.status === 429) {
                tell("offline", signedOut ? words.signedOut : words.unkept);
                if (!signedOut) {
                    later(RETRIES[Math.min(failures++, RETRIES.length - 1)]);
                }
                return false;
            }
            const problem = await answer.json().catch(() => ({}));
            if (answer.status === 409 && problem.current) {
                return met(problem.current);
            }
            tell("offline", words.unkept);
            mend.toast(problem.detail || words.unkept);
            return false;
        };

        const keep = async () => {
            clearTimeout(timer);
            while (flying) {
                await flying;
            }
            if (!dirty()) {
                return !over;
            }
            flying = save().finally(() => { flying = null; });
            return flying;
        };

        window.addEventListener("online", () => dirty() && keep());
        document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && dirty() && keep());
        window.addEventListener("pagehide", () => {
            if (dirty() && !flying && body().length < KEEPALIVE_LIMIT) {
                fetch(`${api}draft`, { method: "PUT", keepalive: true, credentials: "same-origin", body: body(),
                    headers: { "Content-Type": "application/json" } }).catch(() => null);
            }
        });
        window.addEventListener("beforeunload", (event) => {
            if (dirty() && (indicator.dataset.state === "offline" || body().length >= KEEPALIVE_LIMIT)) {
                event.preventDefault();
            }
        });

        return {
            changed: () => later(REST),
            /** Keeps what is there now; resolves to whether it is kept. */
            keep,
            met,
            version: () => version,
            /** Published or thrown away: there is nothing to keep any more. */
            end: () => { over = true; clearTimeout(timer); },
        };
    };
})();
