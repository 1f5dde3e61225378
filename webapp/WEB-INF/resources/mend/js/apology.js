/*
 * Finds in the draft of an apology what tends to close a door, and what opens one. The rules are data: rules/apology.en.json
 * and rules/apology.es.json say in "about" how to read them. It knows no page, and nothing it is given goes anywhere.
 *
 * mendApology.check(text, rules) -> {
 *     marks:  [{ id, line, help, first, places: [{ start, end }] }]  help first, then in the order of the text;
 *              places count as in text.slice(start, end)
 *     checks: [{ id, there, line }]                           in the order of the rules
 * }
 */
(() => {
    "use strict";

    const HIDDEN = "\u0001"; // stands where somebody else's words stood: neither a letter nor a space
    const GAP = "(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)"; // white space with at most one line break in it
    const STEP = `(?:${GAP}?[,–—-])?${GAP}`;
    const SKIP = `(?:(?:${STEP}[\\p{L}\\p{N}'%]+(?:-[\\p{L}\\p{N}']+)*){0,5}?${STEP})`; // up to five words of the same sentence
    const AROUND = 160; // characters; no exception reaches further
    const QUOTES = /"[^"\n]+"|“[^”]+”|«[^»]+»|„[^“”]+[“”]/gu;

    const bare = (character) => character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const plain = (character) => ({ "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'" })[character] || bare(character);

    /** The text without accents, capitals and curly apostrophes, and for each of its units where it came from. */
    const fold = (text, keep) => {
        let folded = "";
        const from = [];
        let at = 0;
        for (const character of text) {
            const simple = plain(character);
            for (let i = 0; i < simple.length; i++) {
                from.push(at);
            }
            folded += simple;
            at += character.length;
        }
        from.push(at);
        /* A few words keep their accent, because without it they are others. */
        for (const word of keep) {
            const short = fold(word, []).folded;
            folded = folded.replace(new RegExp(`(^|[^\\p{L}])(${short})(?![\\p{L}])`, "gu"), (all, before, found, place) => {
                const start = from[place + before.length];
                const typed = text.slice(start, from[place + all.length]).normalize("NFC").toLowerCase();
                return before + (typed === word ? word : found);
            });
        }
        return { folded, from };
    };

    /** What is quoted is not what the writer says; unless nearly all of the text stands in quotes. */
    const hideQuotes = (folded) => {
        const letters = (text) => text.replace(/[^\p{L}]/gu, "").length;
        const hidden = folded.replace(QUOTES, (quoted) => HIDDEN.repeat(quoted.length));
        return letters(hidden) < letters(folded) / 4 ? folded : hidden;
    };

    /** A phrase of the rules as a regular expression. "itself" is what % stands for. */
    const translate = (phrase, rules, itself) => {
        /* The space beside what may be there belongs to it. */
        const tidy = fold(phrase, rules.keep).folded.replace(/\[([^\]]*)\] /g, "[($1)_]").replace(/ \[([^\]]*)\](?=$|[)|])/g, "[_($1)]");
        return tidy.replace(/ … |<([a-z-]+)>|[\s\S]/gu, (part, list) => {
            if (list) {
                return any(rules.lists[list], rules, itself);
            }
            switch (part) {
                case " … ": return SKIP;
                case " ": case "_": return GAP;
                case "(": case "[": return "(?:";
                case ")": return ")";
                case "]": return ")?";
                case "|": return "|";
                case "*": return "[\\p{L}']*";
                case "#": return "\\p{N}+";
                case "'": return "'?";
                case "%": return itself;
                default: return part.replace(/[.?+^$\\{}/-]/g, "\\$&");
            }
        });
    };
    const any = (phrases, rules, itself) => `(?:${phrases.map((phrase) => translate(phrase, rules, itself)).join("|")})`;
    /* The first group is what stands before: looking behind is something not every browser can do. */
    const whole = (source) => new RegExp(`(^'?|[^\\p{L}\\p{N}']'?)${source}(?!'?[\\p{L}\\p{N}])`, "gu");

    const prepared = new WeakMap();
    const prepare = (rules) => {
        if (!prepared.has(rules)) {
            const complete = { keep: [], ...rules };
            prepared.set(rules, complete.rules.map((rule) => {
                const found = any(rule.find, complete, "");
                return {
                    rule,
                    find: whole(found),
                    unless: rule.unless ? whole(any(rule.unless, complete, found)) : null,
                    after: rule.after ? whole(any(rule.after, complete, "")) : null,
                };
            }));
        }
        return prepared.get(rules);
    };

    const places = (expression, text) => {
        const found = [];
        expression.lastIndex = 0;
        for (let match = expression.exec(text); match; match = expression.exec(text)) {
            found.push({ start: match.index + match[1].length, end: match.index + match[0].length });
            expression.lastIndex = Math.max(match.index + 1, match.index + match[0].length);
        }
        return found;
    };
    const meet = (one, other) => one.start < other.end && other.start < one.end;
    const within = (one, other) => other.start <= one.start && one.end <= other.end;

    /** Exceptions are looked for only around what was found, or a long text would take long. */
    const excepted = (unless, text, place) => {
        const from = Math.max(0, text.lastIndexOf(" ", place.start - AROUND));
        return places(unless, text.slice(from, place.end + AROUND))
            .some(({ start, end }) => meet(place, { start: start + from, end: end + from }));
    };
    const apply = ({ rule, find, unless, after }, text) => {
        const found = places(find, text);
        const first = found.length > 0 && after ? places(after, text)[0] : { end: 0 };
        return found.filter((place) => first && place.start >= first.end && !(unless && excepted(unless, text, place)))
            .map((place) => ({ ...place, rule }));
    };

    /** Where one mark lies within another, the longer says enough; of two alike the first. */
    const outermost = (found) => found.filter((one, i) => !found.some((other, j) => i !== j && within(one, other)
        && (!within(other, one) || j < i)));

    const check = (text, rules) => {
        const { folded, from } = fold(text, rules.keep || []);
        const readable = hideQuotes(folded);
        const found = prepare(rules).map((one) => ({ rule: one.rule, places: apply(one, readable) }));
        const marked = outermost(found.filter(({ rule }) => rule.kind === "MARK").flatMap((one) => one.places));
        const marks = found.filter(({ rule }) => rule.kind === "MARK").map(({ rule }) => ({
            id: rule.id,
            line: rule.line,
            help: Boolean(rule.help),
            first: Boolean(rule.first),
            places: marked.filter((place) => place.rule === rule).map(({ start, end }) => ({ start: from[start], end: from[end] })),
        })).filter((mark) => mark.places.length > 0);
        marks.sort((one, other) => other.help - one.help || one.places[0].start - other.places[0].start);
        const checks = found.filter(({ rule }) => rule.kind === "CHECK").map(({ rule, places: there }) => ({
            id: rule.id, there: there.length > 0, line: there.length > 0 ? rule.line : rule.could,
        }));
        return { marks, checks };
    };

    window.mendApology = { ...window.mendApology, check };
})();
