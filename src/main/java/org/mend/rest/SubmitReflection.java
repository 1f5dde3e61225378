package org.mend.rest;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The end of writing.
 *
 * @param revision of the draft that the caller saw last
 * @param visibility {@code private}, {@code clinician}, or {@code partner}: clinicians and the partner
 * @param stepKey may be missing when answers are
 * @param answers last words to be kept first; missing to submit the draft as it is kept
 */
public record SubmitReflection(@NotNull Integer revision, @NotBlank String visibility, @Size(max = 40) String stepKey,
        Map<String, Object> answers) implements Body {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "SubmitReflection";
    }
}
