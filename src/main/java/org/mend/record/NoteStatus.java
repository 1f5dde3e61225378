package org.mend.record;

/** The states of a session's note. It is signed once, and amended as often as needed. */
public enum NoteStatus {
    /** Being written; only its writer sees it. */
    DRAFT,
    /** Part of the record. */
    SIGNED,
    /** Part of the record, and changed since it was signed. */
    AMENDED;

    /** Clinicians in care may read it. */
    public boolean signed() {
        return this != DRAFT;
    }
}
