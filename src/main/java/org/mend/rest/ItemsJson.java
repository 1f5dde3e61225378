package org.mend.rest;

import java.util.List;
import java.util.function.Function;

import org.mend.shared.Page;

/**
 * A list.
 *
 * @param next what to send as {@code after} to go on, opaque; null at the end
 */
public record ItemsJson<T>(List<T> items, String next) implements Body {

    static <R, T> ItemsJson<T> of(Page<R> page, Function<R, T> toJson) {
        return new ItemsJson<>(page.items().stream().map(toJson).toList(), page.next());
    }

    /** A list that is always answered whole. */
    static <R, T> ItemsJson<T> whole(List<R> rows, Function<R, T> toJson) {
        return new ItemsJson<>(rows.stream().map(toJson).toList(), null);
    }
}
