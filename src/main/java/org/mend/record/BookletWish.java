package org.mend.record;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a client wants in a booklet.
 *
 * @param from first day, on the client's clock; null for from the beginning
 * @param until last day; null for until now
 * @param chosen ids of the reflections that go in; null for all of the span
 * @param repair whether what was written on the way back goes in
 * @param promises whether promises go in
 */
public record BookletWish(LocalDate from, LocalDate until, Set<Long> chosen, boolean repair, boolean promises) {

    /** Everything there is. */
    public static final BookletWish ALL = new BookletWish(null, null, null, true, true);

    public BookletWish {
        chosen = chosen == null ? null : Set.copyOf(chosen);
    }

    boolean takes(long reflectionId) {
        return chosen == null || chosen.contains(reflectionId);
    }
}
