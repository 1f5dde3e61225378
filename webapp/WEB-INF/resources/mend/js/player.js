/*
 * The player: moves between the steps of an exercise, keeps what is written while it is written, and sends it at the end.
 * The page comes with all steps and with the draft as the server keeps it. A save names the revision it builds on; one save is
 * under way at a time. What the server could not take waits on the device, locked (device.js), until it is there.
 * With data-preview it only moves.
 */
(() => {
    "use strict";

    const root = document.getElementById("player");
    const words = root.dataset;
    const given = JSON.parse(words.state); // {revision, step, answers, settled}
    const STORE_REST = 200; // milliseconds after the last key until what waits is locked away on the device
    const TYPING_REST = 600; // milliseconds after the last key until a save
    const TYPING_LONGEST = 3000; // and at most this long while keys keep coming
    const FRESHEN_AFTER = 1500; // a save of the page before may still have been under way when this one was made
    const RETRIES = [1000, 2000, 4000, 8000, 15000];
    const KEEPALIVE_LIMIT = 60000; // browsers refuse more in a request that outlives its page

    const device = mend.device;
    const sections = [...root.querySelectorAll("[data-step]")];
    const steps = sections.slice(1, -1);
    const foot = { back: document.querySelector("[data-back]"), go: document.querySelector("[data-go]") };
    const indicator = document.querySelector("[data-kept]");
    const away = document.getElementById("away");
    /* Ends early when the network comes back. */
    const wait = (milliseconds) => new Promise((done) => {
        setTimeout(done, milliseconds);
        window.addEventListener("online", done, { once: true });
    });
    const json = (response) => response.json().catch(() => ({}));
    /* No answer, or one that does not come from the practice itself: a server that is only starting says "not found" to all. */
    const isPassing = (response) => !response || response.status >= 500 || response.status === 429
        || !(response.headers.get("Content-Type") || "").includes("json");
    const codeOf = (problem) => String(problem.type || "").split(":").pop();
    const answers = mend.answers(steps);
    const limits = mend.limits(steps, answers, { left: words.left, tooLong: words.tooLong });
    const settled = mend.settled(steps, words.settled);
    const titleOf = (key) => document.getElementById(`step-${key}`).textContent;
    const inWords = (some) => steps.map((step) => step.dataset.step).filter((key) => (some[key] ?? null) !== null)
        .map((key) => `${titleOf(key)}\n${answers.readable(key, some[key])}`).join("\n\n");

    /* Steps */

    let at = 0;
    let begun = given.step !== "";
    const stepKey = () => steps[Math.min(Math.max(at - 1, 0), steps.length - 1)].dataset.step;
    const isShare = () => at === sections.length - 1;
    const choice = () => root.querySelector("[name=visibility]:checked");

    const label = () => {
        const send = choice() && choice().value === "clinician" ? words.send : words.keep;
        foot.go.textContent = isShare() ? (choice() ? send : words.finish) : at === 0 && !begun ? words.begin : words.next;
        foot.back.hidden = at === 0;
    };
    const progress = () => {
        const list = document.querySelector("[data-progress]");
        const now = Math.min(at, steps.length);
        list.setAttribute("aria-label", list.dataset.progress.replace("{0}", now).replace("{1}", steps.length));
        [...list.children].forEach((mark, i) => {
            mark.className = i + 1 < at ? "done" : i + 1 === at ? "now" : "";
            if (i + 1 === at) {
                mark.setAttribute("aria-current", "step");
            } else {
                mark.removeAttribute("aria-current");
            }
        });
    };
    const show = (place, focus = true) => {
        at = place;
        sections.forEach((section, i) => { section.hidden = i !== at; });
        clocks.stop();
        label();
        progress();
        history.replaceState(null, "", `#${sections[at].dataset.step}`);
        if (focus) {
            window.scrollTo(0, 0);
            sections[at].querySelector("h1").focus({ preventScroll: true });
        }
    };
    const move = (by) => {
        begun = begun || by > 0;
        signInDeclined = false;
        show(Math.min(Math.max(at + by, 0), sections.length - 1));
        keep();
    };
    /* Where the reader was: in this window, else as the server remembers it. */
    const firstPlace = () => {
        const named = (key) => sections.findIndex((section) => section.dataset.step === key);
        const here = named(location.hash.slice(1));
        return begun ? (here >= 0 ? here : Math.max(named(given.step), 0)) : 0;
    };

    const clocks = mend.clocks(steps);

    /* Keeping what is written */

    let revision = given.revision;
    let kept = given.answers; // as the server has acknowledged them
    let keptStep = given.step;
    let unacknowledged = null; // answers whose save got no answer; the server may have them
    let flying = null; // {answers, step, done}
    let deciding = false;
    let timer = null;
    let firstKey = 0;
    let failures = 0;
    let over = words.preview !== undefined; // submitted, closed, or only looked at: nothing more to keep
    let sending = false;
    let signInDeclined = false;

    const tell = (state, message) => {
        if (indicator.textContent !== message) {
            indicator.textContent = message;
        }
        indicator.dataset.state = state;
    };
    const same = (some, others) => answers.canonical(some) === answers.canonical(others);
    /* Of an answer that is too long the server keeps what it had; the rest is saved all the same. */
    const sendable = () => {
        const long = limits.over().map((key) => [key, kept[key]]);
        return JSON.parse(JSON.stringify({ ...answers.read(), ...Object.fromEntries(long) }));
    };
    const dirty = () => !over && begun && (!same(sendable(), kept) || stepKey() !== keptStep);
    const request = (path, method, body, headers = {}) => fetch(words.api + path, {
        method,
        credentials: "same-origin",
        keepalive: body.length < KEEPALIVE_LIMIT,
        headers: { "Content-Type": "application/json", Accept: "application/json", ...(failures ? { "X-Mend-Background": "1" } : {}), ...headers },
        body,
    });
    const later = (milliseconds) => {
        clearTimeout(timer);
        timer = setTimeout(keep, milliseconds);
    };

    /* What waits on this device. Writes and wipes follow each other in the order they were asked for. */

    let shelf = Promise.resolve();
    let storing = null;
    let submission = null; // {key, body} of a hand-in that got no answer
    const onShelf = (work) => (shelf = shelf.then(work, work));
    const store = () => {
        clearTimeout(storing);
        const now = answers.read();
        return onShelf(() => over || device.put(words.assignment, { revision, kept, unacknowledged, submission, step: stepKey(),
            answers: now, title: words.title, text: inWords(now) }));
    };
    const isWaiting = () => indicator.dataset.state === "offline";
    const waits = (message, plainly = true) => {
        tell("offline", message);
        away.textContent = device.unlocked ? words.away : words.awayHere;
        away.hidden = !plainly;
        return store();
    };
    const arrived = () => {
        away.hidden = true;
        if (limits.over().length > 0) {
            waits(words.longHere, false);
        } else {
            tell("kept", words.kept);
            clearTimeout(storing);
            if (same(answers.read(), kept)) {
                onShelf(() => device.remove(words.assignment));
            }
        }
    };

    const keep = () => {
        clearTimeout(timer);
        firstKey = 0;
        if (!flying && !sending && dirty()) {
            flying = { answers: sendable(), step: stepKey() };
            flying.done = save(JSON.stringify({ revision, stepKey: flying.step, answers: flying.answers })).finally(() => { flying = null; });
            flying.done.then((goOn) => goOn && keep());
        } else if (!flying && !sending && !over && begun && isWaiting()) {
            arrived();
        }
        return flying ? flying.done : Promise.resolve();
    };

    /* Resolves to whether to look at once if there is more to keep. */
    const save = async (body) => {
        const slow = setTimeout(() => failures || tell("keeping", words.keeping), 1500);
        const response = await request("draft", "PUT", body).catch(() => null);
        clearTimeout(slow);
        if (response && response.ok && !isPassing(response)) {
            const saved = await response.json();
            revision = saved.revision;
            kept = flying.answers;
            keptStep = flying.step;
            unacknowledged = null;
            failures = 0;
            settled.show(saved.settled);
            arrived();
            return true;
        }
        if (isPassing(response)) {
            unacknowledged = flying.answers;
            waits(words.unkept);
            later(RETRIES[Math.min(failures++, RETRIES.length - 1)]);
            return false;
        }
        return refused(response);
    };

    const refused = async (response) => {
        if (response.status === 401) {
            waits(words.signedOut, false);
            return !signInDeclined && mend.signInAgain().then(isStillOwner, () => { signInDeclined = true; return false; });
        }
        const problem = await json(response);
        const code = codeOf(problem);
        if (code === "edit-cap-reached") {
            return capped(problem);
        }
        if (response.status === 409 && problem.current) {
            return meet(problem.current);
        }
        if (code === "already-submitted" || code === "assignment-closed" || response.status === 404) {
            await ended(code === "already-submitted" && device.unlocked);
            return false;
        }
        waits(words.unkept, false);
        mend.toast(problem.detail || words.unkept);
        return false;
    };

    /* Somebody else who signs in here has no part in these words; they wait, locked, for the one whose they are. */
    const isStillOwner = async () => {
        const response = await fetch(`${words.base}me`, { headers: { Accept: "application/json" } }).catch(() => null);
        const me = response && response.ok ? await response.json() : null;
        if (me && me.accountId !== words.owner) {
            await store();
            over = true;
            location.replace(words.home);
            return false;
        }
        return true;
    };

    /* Nothing can be added any more. What the server does not have stays readable and can be taken along. */
    const ended = async (leaves) => {
        const now = answers.read();
        const lost = { title: words.title, text: inWords(now), ended: true };
        const own = !same(now, kept);
        over = true;
        busy(false);
        clearTimeout(timer);
        clearTimeout(storing);
        await onShelf(() => (own ? device.put(words.assignment, lost) : device.remove(words.assignment)));
        if (!own || leaves) {
            location.replace(words.again);
            return;
        }
        sections.forEach((section) => { section.hidden = true; });
        document.querySelectorAll(".full-foot, [data-progress], .player-side").forEach((part) => { part.hidden = true; });
        away.hidden = true;
        tell("", "");
        mend.leftWords(root, words.base, lost, () => onShelf(() => device.remove(words.assignment)).then(() => location.replace(words.home)))
            .querySelector("h2").focus();
    };

    /* Words beyond what was agreed: the step shows those that stand, and these can be taken along. */
    const capped = ({ steps: beyond, current }) => {
        const mine = answers.read();
        beyond.forEach((key) => {
            const place = `${words.assignment}.${key}`;
            const lost = { title: titleOf(key), text: mine[key] || "", ended: true };
            if (lost.text) {
                onShelf(() => device.put(place, lost));
                mend.leftWords(document.getElementById(`step-${key}`).parentElement, words.base, lost, () => onShelf(() => device.remove(place)));
            }
            mine[key] = current.answers[key];
        });
        answers.write(mine);
        revision = current.revision;
        kept = current.answers;
        keptStep = current.stepKey;
        settled.show(current.settled);
        return true;
    };

    /* Something else was saved since. What was changed in different steps goes together; the rest is for the writer to decide. */
    const meet = async (current) => {
        const mine = answers.read();
        const base = unacknowledged && same(current.answers, unacknowledged) ? current.answers : kept;
        const disputed = answers.disputed(base, mine, current.answers);
        const theirs = disputed.length > 0 && await decide(disputed, mine, current.answers) === "there";
        answers.write(answers.merged(base, mine, current.answers, theirs));
        revision = current.revision;
        kept = current.answers;
        keptStep = current.stepKey;
        unacknowledged = null;
        settled.show(current.settled);
        limits.show();
        return true;
    };

    /* What waited here from a time without network, or from before the window went away, joins what the server has. */
    const restore = async () => {
        const locked = await device.unlock(words.owner, `${words.base}me/device-key`);
        const waiting = locked && await device.get(words.assignment);
        if (isWaiting()) {
            store();
        }
        if (!waiting || over) {
            return;
        }
        if (waiting.ended) {
            mend.leftWords(root, words.base, waiting, () => onShelf(() => device.remove(words.assignment)));
            return;
        }
        const base = waiting.unacknowledged && same(kept, waiting.unacknowledged) ? kept : waiting.kept;
        const disputed = answers.disputed(base, waiting.answers, kept);
        const theirs = disputed.length > 0 && await decide(disputed, waiting.answers, kept) === "there";
        const joined = answers.merged(base, waiting.answers, kept, theirs);
        answers.write(answers.merged(kept, answers.read(), joined, false));
        limits.show();
        begun = true;
        show(Math.max(sections.findIndex((section) => section.dataset.step === waiting.step), at), false);
        if (same(answers.read(), kept) && !waiting.submission) {
            arrived();
            return;
        }
        mend.toast(words.restored);
        if (waiting.submission) {
            submission = waiting.submission;
            choose(JSON.parse(submission.body).visibility);
            show(sections.length - 1, false);
            send();
        } else {
            keep();
        }
    };

    /* Somebody who comes back to this window finds what was written elsewhere since. */
    const freshen = async () => {
        if (begun && !over && !sending && !flying && document.visibilityState === "visible") {
            const response = await fetch(`${words.api}draft`, { headers: { Accept: "application/json", "X-Mend-Background": "1" } }).catch(() => null);
            const current = response && response.ok ? await response.json() : null;
            if (current && current.status === "in-progress" && current.revision > revision && !flying && !sending) {
                await meet(current);
                keep();
            }
        }
    };

    const decide = (disputed, mine, theirs) => new Promise((done) => {
        const dialog = document.getElementById("two-texts");
        const readable = (key, value) => (value === undefined || value === null ? words.nothing : answers.readable(key, value));
        dialog.querySelector("[data-differences]").replaceChildren(...disputed.map((key) => {
            const row = dialog.querySelector("template").content.cloneNode(true);
            row.querySelector("[data-title]").textContent = titleOf(key);
            row.querySelector("[data-mine]").textContent = readable(key, mine[key]);
            row.querySelector("[data-theirs]").textContent = readable(key, theirs[key]);
            return row;
        }));
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

    /* The end */

    const missing = document.getElementById("share-missing");
    const lack = (message) => {
        missing.textContent = message;
        missing.hidden = !message;
    };
    const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const busy = (on) => {
        sending = on;
        foot.go.setAttribute("aria-disabled", String(on));
    };

    const choose = (visibility) => {
        root.querySelector(`[name=visibility][value=${visibility}]`).checked = true;
        label();
    };

    /* One key for one content: sent twice, or sent again after a lost answer, it is one reflection. */
    const send = async () => {
        if (words.preview !== undefined) {
            location.assign(words.again);
            return;
        }
        if (sending) {
            return;
        }
        if (!choice()) {
            lack(missing.dataset.missing);
            root.querySelector("[name=visibility]").focus();
            return;
        }
        lack("");
        const [long] = limits.over();
        if (long) {
            show(sections.findIndex((section) => section.dataset.step === long));
            mend.toast(words.longHere);
            return;
        }
        begun = true;
        busy(true);
        for (let tries = 0; sending; tries++) {
            await (flying && flying.done);
            clearTimeout(timer);
            const body = JSON.stringify({ revision, visibility: choice().value, stepKey: stepKey(), answers: answers.read() });
            submission = submission && submission.body === body ? submission : { key: newKey(), body };
            const response = await request("submission", "POST", body, { "Idempotency-Key": submission.key }).catch(() => null);
            if (response && response.ok) {
                over = true;
                await onShelf(() => device.remove(words.assignment));
                location.replace(words.done + (await response.json()).id);
                return;
            }
            if (!isPassing(response)) {
                signInDeclined = false;
                if (!await refused(response)) {
                    busy(false);
                }
            } else {
                waits(words.unsent);
                await wait(RETRIES[Math.min(tries, RETRIES.length - 1)]);
            }
        }
    };

    /* Wiring */

    foot.go.addEventListener("click", () => (isShare() ? send() : move(1)));
    foot.back.addEventListener("click", () => {
        busy(false);
        submission = null;
        move(-1);
    });
    root.addEventListener("input", () => {
        limits.show();
        if (limits.over().length > 0) {
            tell("offline", words.longHere);
        }
        if (isWaiting()) {
            clearTimeout(storing);
            storing = setTimeout(store, STORE_REST);
        }
        firstKey = firstKey || Date.now();
        later(Math.min(TYPING_REST, Math.max(0, firstKey + TYPING_LONGEST - Date.now())));
    });
    root.addEventListener("change", (event) => {
        if (event.target.name === "visibility") {
            lack("");
            label();
        } else if (event.target.type !== "text" && event.target.tagName !== "TEXTAREA") {
            keep();
        }
    });
    window.addEventListener("online", () => keep());
    window.addEventListener("offline", () => later(0));
    /* Alt with the arrows goes on and back; Enter in a single line or on a mark goes on. */
    document.addEventListener("keydown", (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) {
            return;
        }
        const onward = (event.altKey && event.key === "ArrowRight")
            || (event.key === "Enter" && !isShare() && event.target.matches("#player input"));
        const button = onward ? foot.go : event.altKey && event.key === "ArrowLeft" ? foot.back : null;
        if (button) {
            event.preventDefault();
            if (!button.hidden) {
                button.click();
            }
        }
    });
    document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? keep() : freshen()));
    /* The page goes away: what a save under way does not carry goes out behind it. */
    window.addEventListener("pagehide", () => {
        const current = sendable();
        if (dirty() && !sending && !deciding && !(flying && same(flying.answers, current))) {
            request("draft", "PUT", JSON.stringify({ revision: revision + (flying ? 1 : 0), stepKey: stepKey(), answers: current })).catch(() => null);
        }
    });
    window.addEventListener("pageshow", (event) => event.persisted && navigator.onLine && location.reload());
    window.addEventListener("beforeunload", (event) => {
        if (dirty() && (deciding || (isWaiting() && !device.unlocked) || JSON.stringify(answers.read()).length > KEEPALIVE_LIMIT)) {
            event.preventDefault();
        }
    });

    mend.handIn((visibility) => {
        choose(visibility);
        send();
    });
    answers.write(given.answers);
    settled.show(given.settled);
    limits.show();
    show(firstPlace(), false);
    if (words.preview !== undefined) {
        tell("preview", words.preview);
        return;
    }
    if (begun) {
        tell("kept", words.kept);
        setTimeout(freshen, FRESHEN_AFTER);
    }
    restore();
})();
