package org.mend.reflections;

import java.time.Instant;
import java.util.Collection;

/** A stretch of time. @param until null while it lasts */
record Stretch(Instant from, Instant until) {

    /** Whether there was a moment in each of the three: words as they stood, shared, with somebody who could read what was shared. */
    static boolean meet(Stretch words, Collection<Stretch> shared, Collection<Stretch> readers) {
        return shared.stream().anyMatch(one -> readers.stream().anyMatch(other -> words.and(one).and(other).isSome()));
    }

    private Stretch and(Stretch other) {
        return new Stretch(from.isAfter(other.from) ? from : other.from,
                until == null ? other.until : other.until == null || until.isBefore(other.until) ? until : other.until);
    }

    private boolean isSome() {
        return until == null || from.isBefore(until);
    }
}
