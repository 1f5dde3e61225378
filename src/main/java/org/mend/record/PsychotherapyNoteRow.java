package org.mend.record;

import java.time.Instant;

/**
 * A psychotherapy note, for its author.
 *
 * @param writable whether the care relationship is open; afterwards it can be read and deleted
 */
public record PsychotherapyNoteRow(long id, long clientId, Instant begunAt, Instant savedAt, NoteText text, boolean writable) {

    /** Without what was written. */
    @Override
    public String toString() {
        return "PsychotherapyNoteRow";
    }
}
