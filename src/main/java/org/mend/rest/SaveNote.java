package org.mend.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A note as it stands.
 *
 * @param version of the text that the caller saw last; 0 before the first save
 */
public record SaveNote(@NotNull Integer version, @NotNull @Valid NoteContentJson content) implements Body {
}
