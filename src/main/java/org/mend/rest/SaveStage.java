package org.mend.rest;

import jakarta.validation.constraints.NotNull;

/**
 * A stage as it stands.
 *
 * @param revision of the stage that the caller saw last; 0 before the first save
 * @param words at most 20,000 code points; empty keeps that the client was there
 */
public record SaveStage(@NotNull Integer revision, @NotNull String words) implements Body {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "SaveStage";
    }
}
