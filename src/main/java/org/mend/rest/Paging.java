package org.mend.rest;

import java.util.List;
import java.util.OptionalInt;

import org.mend.shared.Invalid;
import org.mend.shared.Page;

/** How much of a list is asked for, and where it goes on. */
final class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int FURTHEST = 100_000;
    private static final int RADIX = 36;

    private Paging() {
    }

    /** From 1 to 200, 50 when nothing is said. @throws RequestRefused when it is no number from that range */
    static int limit(String text) {
        return number(text, 10, 1, MOST, USUAL).orElseThrow(() -> RequestRefused.unreadable("limit"));
    }

    /** How many rows to pass over in a list that is ordered by something else than time. */
    static int offset(String after) {
        return number(after, RADIX, 0, FURTHEST, 0).orElseThrow(() -> new Invalid("page-key-malformed"));
    }

    /** @param found one more than {@code limit} where the list goes on. */
    static <T> Page<T> page(List<T> found, int offset, int limit) {
        boolean more = found.size() > limit;
        return new Page<>(more ? found.subList(0, limit) : found, more ? Integer.toString(offset + limit, RADIX) : null);
    }

    private static OptionalInt number(String text, int radix, int least, int most, int otherwise) {
        if (text == null || text.isBlank()) {
            return OptionalInt.of(otherwise);
        }
        try {
            int number = Integer.parseInt(text, radix);
            return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
