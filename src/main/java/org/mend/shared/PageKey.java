package org.mend.shared;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * The place in a list ordered by an instant and an id where a page ends. Unlike a row number it stays right while rows come
 * and go.
 */
public record PageKey(Instant at, long id) {

    private static final char SEPARATOR = '_';

    /** Before the first row of a list that begins with the newest. */
    public static PageKey newest() {
        return new PageKey(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    /** Before the first row of a list that begins with the oldest. */
    public static PageKey oldest() {
        return new PageKey(Instant.EPOCH, Long.MIN_VALUE);
    }

    public String format() {
        return at.toString() + SEPARATOR + Ids.format(id);
    }

    /**
     * @param text made by {@link #format}, or null or blank for the beginning of the list
     * @throws Invalid when it is anything else
     */
    public static PageKey parse(String text, PageKey beginning) {
        if (text == null || text.isBlank()) {
            return beginning;
        }
        int gap = text.indexOf(SEPARATOR);
        if (gap < 0) {
            throw new Invalid("page-key-malformed");
        }
        try {
            return new PageKey(Instant.parse(text.substring(0, gap)), Ids.parse(text.substring(gap + 1)));
        } catch (DateTimeException | Ids.Malformed e) {
            throw new Invalid("page-key-malformed");
        }
    }
}
