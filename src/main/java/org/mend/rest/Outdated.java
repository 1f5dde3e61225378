package org.mend.rest;

import java.util.function.Supplier;

import org.mend.scheduling.BookingRefused;
import org.mend.shared.Conflict;

/** A change that met a state which has moved on, together with that state, so that the caller can decide at once. */
final class Outdated extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient Object current;

    private Outdated(Conflict conflict, Object current) {
        super(conflict.code(), conflict.parameters().toArray());
        this.current = current;
    }

    /**
     * Makes a change; when it meets another state than the caller knew, that state is read, after the change was undone.
     *
     * @param read as the caller may see it
     */
    static <T> T guard(Supplier<T> change, Supplier<?> read) {
        try {
            return change.get();
        } catch (BookingRefused refused) {
            throw refused;
        } catch (Conflict conflict) {
            throw new Outdated(conflict, read.get());
        }
    }

    Object current() {
        return current;
    }
}
