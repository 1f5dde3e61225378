package org.mend.record;

import java.time.Instant;

/**
 * Something that happened, as a clinician in care may know of it.
 *
 * @param id of what the entry is made from
 * @param link id of the record to open
 * @param title in the reader's language or the client's own words; may be empty
 * @param detail a second line, or null
 * @param state a code such as a status, or null
 * @param more a second code, or null
 */
public record TimelineEntry(TimelineEvent event, long id, Instant at, long link, String title, String detail, String state,
        String more) {

    /** Without what anybody wrote. */
    @Override
    public String toString() {
        return "TimelineEntry[" + event + "]";
    }

    TimelineEntry saying(String words) {
        return new TimelineEntry(event, id, at, link, title, words, state, more);
    }

    TimelineKey key() {
        return new TimelineKey(at, id, event.ordinal());
    }
}
