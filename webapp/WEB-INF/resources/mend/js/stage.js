/*
 * One stage of a repair, kept while it is written. A save names the revision it builds on; one save is under way at a time;
 * nothing written is ever put into the browser's storage. A link that leads away waits until the words are kept.
 */
(() => {
    "use strict";

    const root = document.getElementById("stage");
    const words = root.dataset;
    const given = JSON.parse(words.state); // {revision, words}
    const TYPING_REST = 600; // milliseconds after the last key until a save
    const TYPING_LONGEST = 3000; // and at most this long while keys keep coming
    const FRESHEN_AFTER = 1500; // a save of the page before may still have been under way when this one was made
    const LEAVING_LONGEST = 4000; // a link waits at most this long for a save
    const RETRIES = [1000, 2000, 4000, 8000, 15000];
    const KEEPALIVE_LIMIT = 60000; // browsers refuse more in a request that outlives its page

    const key = words.step;
    const answers = window.mend.answers([root]);
    const indicator = root.querySelector("[data-indicator]");
    const title = root.querySelector("[data-stage-title]");
    const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const json = (response) => response.json().catch(() => ({}));
    /* No answer, or one that does not come from the practice itself: a server that is only starting says "not found" to all. */
    const isPassing = (response) => !response || response.status >= 500 || response.status === 429
        || !(response.headers.get("Content-Type") || "").includes("json");
    const standing = () => answers.read()[key] || "";
    const write = (text) => answers.write(text ? { [key]: text } : {});

    let revision = given.revision;
    let kept = given.words; // as the server has acknowledged them
    let there = false; // that somebody was here is to be kept, even without words
    let unacknowledged = null; // words whose save got no answer; the server may have them
    let flying = null; // {words, there, done}
    let deciding = false;
    let timer = null;
    let firstKey = 0;
    let failures = 0;
    let signInDeclined = false;

    const tell = (state, message) => {
        if (indicator.textContent !== message) {
            indicator.textContent = message;
        }
        indicator.dataset.state = state;
    };
    const dirty = () => standing() !== kept || there;
    const request = (method, body) => fetch(words.api, {
        method,
        credentials: "same-origin",
        keepalive: Boolean(body) && body.length < KEEPALIVE_LIMIT,
        headers: { "Content-Type": "application/json", Accept: "application/json", ...(failures || !body ? { "X-Mend-Background": "1" } : {}) },
        body,
    });
    const later = (milliseconds) => {
        clearTimeout(timer);
        timer = setTimeout(keep, milliseconds);
    };

    const keep = () => {
        clearTimeout(timer);
        firstKey = 0;
        if (!flying && !deciding && dirty()) {
            flying = { words: standing(), there };
            flying.done = save(JSON.stringify({ revision, words: flying.words })).finally(() => { flying = null; });
            flying.done.then((goOn) => goOn && keep());
        }
        return flying ? flying.done : Promise.resolve();
    };

    /* Resolves to whether to look at once if there is more to keep. */
    const save = async (body) => {
        const slow = setTimeout(() => failures || tell("keeping", words.keeping), 1500);
        const response = await request("PUT", body).catch(() => null);
        clearTimeout(slow);
        if (response && response.ok && !isPassing(response)) {
            revision = (await response.json()).revision;
            kept = flying.words;
            there = there && !flying.there;
            unacknowledged = null;
            failures = 0;
            tell("kept", words.kept);
            return true;
        }
        if (isPassing(response)) {
            unacknowledged = flying.words;
            tell("offline", words.unkept);
            later(RETRIES[Math.min(failures++, RETRIES.length - 1)]);
            return false;
        }
        if (response.status === 401) {
            tell("offline", words.signedOut);
            return !signInDeclined && window.mend.signInAgain().then(() => true, () => { signInDeclined = true; return false; });
        }
        const problem = await json(response);
        if (response.status === 409 && problem.current) {
            return meet(problem.current);
        }
        tell("offline", words.unkept);
        window.mend.toast(problem.detail || words.unkept);
        return false;
    };

    /* Something else was saved since: where both changed it, the writer decides. */
    const meet = async (current) => {
        const mine = standing();
        const base = unacknowledged !== null && current.words === unacknowledged ? current.words : kept;
        const disputed = mine !== base && current.words !== base && mine !== current.words;
        const theirs = disputed ? await decide(mine, current.words) === "there" : mine === base;
        if (theirs) {
            write(current.words);
        }
        revision = current.revision;
        kept = current.words;
        unacknowledged = null;
        return true;
    };

    const decide = (mine, theirs) => new Promise((done) => {
        const dialog = document.getElementById("two-texts");
        const row = dialog.querySelector("template").content.cloneNode(true);
        row.querySelector("[data-title]").textContent = title.textContent;
        row.querySelector("[data-mine]").textContent = mine || words.nothing;
        row.querySelector("[data-theirs]").textContent = theirs || words.nothing;
        dialog.querySelector("[data-differences]").replaceChildren(row);
        const close = (taken) => {
            deciding = false;
            dialog.close();
            done(taken);
        };
        deciding = true;
        dialog.oncancel = (event) => event.preventDefault();
        dialog.querySelectorAll("[data-take]").forEach((button) => { button.onclick = () => close(button.dataset.take); });
        dialog.showModal();
    });

    /* Somebody who comes back to this window finds what was written elsewhere since. */
    const freshen = async () => {
        if (!flying && !deciding && document.visibilityState === "visible") {
            const response = await request("GET").catch(() => null);
            const current = response && response.ok && !isPassing(response) ? await response.json() : null;
            if (current && current.revision > revision && !flying && !deciding) {
                await meet(current);
                keep();
            }
        }
    };

    /* Settling: a minute of breath, or one's own way; that somebody was here is kept without a word. */
    const breathing = root.querySelector("[data-breath]");
    const arrive = () => {
        there = true;
        return keep();
    };
    if (breathing) {
        const start = breathing.querySelector("[data-start]");
        const labels = [start.textContent, start.dataset.start];
        let runs = false;
        const set = (running) => {
            runs = running;
            start.textContent = labels[running ? 1 : 0];
        };
        const breath = window.mend.breath(breathing, () => {
            set(false);
            arrive();
        });
        start.addEventListener("click", () => {
            set(!runs);
            if (runs) {
                breath.start();
            } else {
                breath.stop();
            }
        });
        root.querySelector("[data-there]").addEventListener("click", arrive);
    }

    /* Wiring */

    root.addEventListener("input", () => {
        firstKey = firstKey || Date.now();
        later(Math.min(TYPING_REST, Math.max(0, firstKey + TYPING_LONGEST - Date.now())));
    });
    document.addEventListener("click", async (event) => {
        const link = event.target.closest("a[href]");
        if (link && dirty() && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.getAttribute("href").startsWith("#")) {
            event.preventDefault();
            signInDeclined = false;
            await Promise.race([keep(), wait(LEAVING_LONGEST)]);
            location.assign(link.href);
        }
    });
    window.addEventListener("online", () => keep());
    document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? keep() : freshen()));
    /* The page goes away: what a save under way does not carry goes out behind it. */
    window.addEventListener("pagehide", () => {
        if (dirty() && !deciding && !(flying && flying.words === standing())) {
            request("PUT", JSON.stringify({ revision: revision + (flying ? 1 : 0), words: standing() })).catch(() => null);
        }
    });
    window.addEventListener("pageshow", (event) => event.persisted && location.reload());
    window.addEventListener("beforeunload", (event) => {
        if (dirty() && (deciding || indicator.dataset.state === "offline" || standing().length > KEEPALIVE_LIMIT / 4)) {
            event.preventDefault();
        }
    });

    write(given.words);
    title.scrollIntoView({ block: "center" });
    if (given.revision > 0) {
        tell("kept", words.kept);
    }
    setTimeout(freshen, FRESHEN_AFTER);
})();
