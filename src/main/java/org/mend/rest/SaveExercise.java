package org.mend.rest;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

/**
 * An exercise as it stands while it is written.
 *
 * @param version of the draft that the caller saw last, 0 when there was none
 * @param content as a file of the library has it, without slug and version, with the list {@code languages}; may be unfinished
 */
public record SaveExercise(@NotNull Integer version, @NotNull Map<String, Object> content) implements Body {
}
