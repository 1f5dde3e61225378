package org.mend.rest;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a clinician asks a client to do.
 *
 * @param exerciseId id or slug
 * @param note words to the client, may be missing
 * @param dueOn may be missing
 */
public record AssignExercise(@NotBlank @Size(max = 80) String exerciseId, @Size(max = 10_000) String note, LocalDate dueOn)
        implements Body {
}
