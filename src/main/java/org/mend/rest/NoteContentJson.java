package org.mend.rest;

import jakarta.validation.constraints.NotNull;

/**
 * What is written in a note.
 *
 * @param plan for the next session; left out for notes that have none
 */
public record NoteContentJson(@NotNull String words, String plan) implements Body {

    /** Without what was written. */
    @Override
    public String toString() {
        return "NoteContentJson";
    }
}
