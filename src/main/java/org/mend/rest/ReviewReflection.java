package org.mend.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A clinician's answer.
 *
 * @param outcome {@code reviewed}, or {@code returned} with words that invite to look at it once more
 * @param feedback words to the client; may be missing unless it is returned
 */
public record ReviewReflection(@NotNull Integer version, @NotBlank String outcome, @Size(max = 20_000) String feedback)
        implements Body {

    /** Without the clinician's words. */
    @Override
    public String toString() {
        return "ReviewReflection";
    }
}
