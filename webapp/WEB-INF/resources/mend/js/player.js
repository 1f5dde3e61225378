/*
 * The player: moves between the steps of an exercise, keeps what is written while it is written, and sends it at the end.
 * The page comes with all steps and with the draft as the server keeps it; nothing written is ever put into the browser's
 * storage. A save names the revision it builds on; one save is under way at a time. With data-preview it only moves.
 */
(() => {
    "use strict";

    const root = document.getElementById("player");
    const words = root.dataset;
    const given = JSON.parse(words.state); // {revision, step, answers}
    const TYPING_REST = 600; // milliseconds after the last key until a save
    const TYPING_LONGEST = 3000; // and at most this long while keys keep coming
    const FRESHEN_AFTER = 1500; // a save of the page before may still have been under way when this one was made
    const RETRIES = [1000, 2000, 4000, 8000, 15000];
    const KEEPALIVE_LIMIT = 60000; // browsers refuse more in a request that outlives its page

    const sections = [...root.querySelectorAll("[data-step]")];
    const steps = sections.slice(1, -1);
    const foot = { back: document.querySelector("[data-back]"), go: document.querySelector("[data-go]") };
    const indicator = document.querySelector("[data-kept]");
    const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
    const json = (response) => response.json().catch(() => ({}));
    /* No answer, or one that does not come from the practice itself: a server that is only starting says "not found" to all. */
    const isPassing = (response) => !response || response.status >= 500 || response.status === 429
        || !(response.headers.get("Content-Type") || "").includes("json");
    const codeOf = (problem) => String(problem.type || "").split(":").pop();
    const answers = mend.answers(steps);

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
        clocks.forEach((clock) => clock.stop());
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

    /* Timed steps; each may be passed over */

    const clocks = [];
    steps.forEach((step) => {
        const start = step.querySelector("[data-start]");
        if (!start) {
            return;
        }
        const labels = [start.textContent, start.dataset.start];
        const dial = step.querySelector("[data-clock]");
        let runs = false;
        const set = (running) => {
            runs = running;
            start.textContent = labels[running ? 1 : 0];
        };
        const tell = (message) => {
            if (dial) {
                step.querySelector("[data-ended]").textContent = message;
            }
        };
        const ended = () => {
            set(false);
            tell(dial ? dial.dataset.end : "");
        };
        const clock = dial ? mend.countdown(step, Number(dial.dataset.clock), ended) : mend.breath(step, ended);
        const stop = () => {
            if (runs) {
                set(false);
                (clock.reset || clock.stop)();
            }
        };
        start.addEventListener("click", () => {
            if (runs) {
                stop();
            } else {
                set(true);
                tell("");
                clock.start();
            }
        });
        clocks.push({ stop });
    });

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
    const dirty = () => !over && begun && (!same(answers.read(), kept) || stepKey() !== keptStep);
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

    const keep = () => {
        clearTimeout(timer);
        firstKey = 0;
        if (!flying && !sending && dirty()) {
            flying = { answers: answers.read(), step: stepKey() };
            flying.done = save(JSON.stringify({ revision, stepKey: flying.step, answers: flying.answers })).finally(() => { flying = null; });
            flying.done.then((goOn) => goOn && keep());
        }
        return flying ? flying.done : Promise.resolve();
    };

    /* Resolves to whether to look at once if there is more to keep. */
    const save = async (body) => {
        const slow = setTimeout(() => failures || tell("keeping", words.keeping), 1500);
        const response = await request("draft", "PUT", body).catch(() => null);
        clearTimeout(slow);
        if (response && response.ok && !isPassing(response)) {
            revision = (await response.json()).revision;
            kept = flying.answers;
            keptStep = flying.step;
            unacknowledged = null;
            failures = 0;
            tell("kept", words.kept);
            return true;
        }
        if (isPassing(response)) {
            unacknowledged = flying.answers;
            tell("offline", words.unkept);
            later(RETRIES[Math.min(failures++, RETRIES.length - 1)]);
            return false;
        }
        return refused(response);
    };

    const refused = async (response) => {
        if (response.status === 401) {
            tell("offline", words.signedOut);
            return !signInDeclined && mend.signInAgain().then(() => true, () => { signInDeclined = true; return false; });
        }
        const problem = await json(response);
        if (response.status === 409 && problem.current) {
            return meet(problem.current);
        }
        if (codeOf(problem) === "already-submitted") {
            over = true;
            location.replace(words.again);
            return false;
        }
        tell("offline", words.unkept);
        mend.toast(problem.detail || words.unkept);
        return false;
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
        return true;
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
        const readable = (key, value) => (value === undefined ? words.nothing : answers.readable(key, value));
        dialog.querySelector("[data-differences]").replaceChildren(...disputed.map((key) => {
            const row = dialog.querySelector("template").content.cloneNode(true);
            row.querySelector("[data-title]").textContent = document.getElementById(`step-${key}`).textContent;
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
        busy(true);
        let key = null;
        let last = null;
        for (let tries = 0; sending; tries++) {
            await (flying && flying.done);
            clearTimeout(timer);
            const body = JSON.stringify({ revision, visibility: choice().value, stepKey: stepKey(), answers: answers.read() });
            key = body === last ? key : newKey();
            last = body;
            const response = await request("submission", "POST", body, { "Idempotency-Key": key }).catch(() => null);
            if (response && response.ok) {
                over = true;
                location.replace(words.done + (await response.json()).id);
                return;
            }
            if (!isPassing(response)) {
                signInDeclined = false;
                if (!await refused(response)) {
                    busy(false);
                }
            } else {
                tell("offline", words.unsent);
                await wait(RETRIES[Math.min(tries, RETRIES.length - 1)]);
            }
        }
    };

    /* Wiring */

    foot.go.addEventListener("click", () => (isShare() ? send() : move(1)));
    foot.back.addEventListener("click", () => {
        busy(false);
        move(-1);
    });
    root.addEventListener("input", () => {
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
    document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? keep() : freshen()));
    /* The page goes away: what a save under way does not carry goes out behind it. */
    window.addEventListener("pagehide", () => {
        const current = answers.read();
        if (dirty() && !sending && !deciding && !(flying && same(flying.answers, current))) {
            request("draft", "PUT", JSON.stringify({ revision: revision + (flying ? 1 : 0), stepKey: stepKey(), answers: current })).catch(() => null);
        }
    });
    window.addEventListener("pageshow", (event) => event.persisted && location.reload());
    window.addEventListener("beforeunload", (event) => {
        if (dirty() && (deciding || indicator.dataset.state === "offline" || JSON.stringify(answers.read()).length > KEEPALIVE_LIMIT)) {
            event.preventDefault();
        }
    });

    answers.write(given.answers);
    show(firstPlace(), false);
    if (words.preview !== undefined) {
        tell("preview", words.preview);
    }
    if (begun) {
        tell("kept", words.kept);
        setTimeout(freshen, FRESHEN_AFTER);
    }
})();
