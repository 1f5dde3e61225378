package org.mend.rest;

import org.mend.record.NoteText;

/** What a save is answered with: not the words, which the caller has just sent. */
public record SavedNoteJson(int version) implements Body {

    static SavedNoteJson of(NoteText text) {
        return new SavedNoteJson(text.revision());
    }
}
