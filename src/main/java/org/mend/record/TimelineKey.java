package org.mend.record;

import java.time.Instant;
import java.util.Comparator;

import org.mend.shared.Invalid;
import org.mend.shared.PageKey;

/**
 * The place in a timeline where a page ends: newest first, then the larger id, then the order of events. One record may bring
 * about several entries at the same instant, so the event belongs to it.
 */
record TimelineKey(Instant at, long id, int event) {

    static final Comparator<TimelineKey> NEWEST_FIRST = Comparator.comparing(TimelineKey::at).reversed()
            .thenComparing(Comparator.comparingLong(TimelineKey::id).reversed()).thenComparingInt(TimelineKey::event);

    private static final char SEPARATOR = '_';

    /** Before everything that is older than an instant. */
    static TimelineKey before(Instant instant) {
        return new TimelineKey(instant, Long.MIN_VALUE, 0);
    }

    /** The id that entries of an event must stay below at the same instant. */
    long belowId(TimelineEvent other) {
        return other.ordinal() > event && id != Long.MIN_VALUE ? id + 1 : id;
    }

    String format() {
        return new PageKey(at, id).format() + SEPARATOR + event;
    }

    /** @throws Invalid when it is not one made by {@link #format} */
    static TimelineKey parse(String text) {
        int gap = text.lastIndexOf(SEPARATOR);
        if (gap < 0 || !text.substring(gap + 1).matches("\\d{1,2}")) {
            throw new Invalid("page-key-malformed");
        }
        PageKey key = PageKey.parse(text.substring(0, gap), PageKey.newest());
        return new TimelineKey(key.at(), key.id(), Integer.parseInt(text.substring(gap + 1)));
    }
}
