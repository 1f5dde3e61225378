package org.mend.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a long list.
 *
 * @param next what to ask for to go on, opaque; null at the end of the list
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** @param found one more than {@code limit} when there are more: the surplus only tells that the list goes on. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, PageKey> keyOf) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, keyOf.apply(items.getLast()).format());
    }

    public Optional<String> more() {
        return Optional.ofNullable(next);
    }
}
