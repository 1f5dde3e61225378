package org.mend.record;

/** What somebody may do with a session's note. */
public enum NoteAccess {
    WRITE, READ, NONE
}
