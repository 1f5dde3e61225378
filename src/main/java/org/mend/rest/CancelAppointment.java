package org.mend.rest;

import jakarta.validation.constraints.NotNull;

/** @param reason {@code by-client} or {@code by-practice}; missing: by the practice */
public record CancelAppointment(@NotNull Integer version, String reason) implements Body {

    /** Who wants it. */
    enum By {
        BY_CLIENT, BY_PRACTICE
    }
}
