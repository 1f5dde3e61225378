package org.mend.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Identifiers of the demo practice: like all others time and a number, but their time is midnight (UTC) of the day of loading,
 * to the millisecond. An id that the application makes practically never has that, and so rows of the demo are known again.
 */
final class DemoIds {

    /** A condition on a column {@code id}. The epoch of the ids is a midnight too, so whole days leave no rest. */
    static final String MADE_BY_DEMO = "(id >> 22) % 86400000 = 0";

    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int TAIL_BITS = 22;

    private long next;

    DemoIds(LocalDate day) {
        next = (day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - EPOCH.toEpochMilli()) << TAIL_BITS;
    }

    long next() {
        return next++;
    }
}
