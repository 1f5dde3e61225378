package org.mend.record;

import org.mend.shared.Conflict;

/** The note is not in a state for that: what is signed is amended, and what is a draft is signed first. */
public class IllegalNoteChange extends Conflict {

    private static final long serialVersionUID = 1L;

    private IllegalNoteChange(String code) {
        super(code);
    }

    static IllegalNoteChange signed() {
        return new IllegalNoteChange("note-is-signed");
    }

    static IllegalNoteChange notSigned() {
        return new IllegalNoteChange("note-not-signed");
    }
}
