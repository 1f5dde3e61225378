package org.mend.rest;

import jakarta.validation.constraints.NotNull;

/** A change that needs nothing but the version that the caller saw. */
public record Versioned(@NotNull Integer version) implements Body {
}
