package org.mend.rest;

import org.mend.record.NoteText;

/** A note as it is kept; for its writer. */
public record KeptNoteJson(int version, NoteContentJson content) implements Body {

    static KeptNoteJson of(NoteText text) {
        return new KeptNoteJson(text.revision(), new NoteContentJson(text.words(), text.plan()));
    }
}
