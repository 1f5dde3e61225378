package org.mend.record;

import java.time.Instant;
import java.util.List;

/**
 * One thing that a client wrote, as a booklet prints it.
 *
 * @param title may be empty
 * @param at when it was written, or happened
 * @param passages in order
 */
record BookletPart(Chapter chapter, String title, Instant at, List<Passage> passages) {

    /** The chapters of a booklet, in their order. */
    enum Chapter {
        REFLECTIONS, REPAIR, PROMISES
    }

    /** What was asked, and the client's own words. */
    record Passage(String prompt, String words) {
    }

    BookletPart {
        passages = List.copyOf(passages);
    }

    long characters() {
        return passages.stream().mapToLong(passage -> passage.prompt().length() + (long) passage.words().length()).sum();
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "BookletPart[" + chapter + "]";
    }
}
