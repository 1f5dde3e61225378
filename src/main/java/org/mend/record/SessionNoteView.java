package org.mend.record;

import java.time.Instant;
import java.util.List;

/**
 * The note of a session, whole.
 *
 * @param own the reader is the session's clinician and may write
 * @param status null while nothing is written
 * @param author display name
 * @param savedAt when the draft was last kept, null while nothing is written
 * @param signedAt null for a draft
 * @param amendedAt null unless amended
 * @param earlier texts that it had before it was amended, the oldest first
 */
public record SessionNoteView(long appointmentId, boolean own, NoteStatus status, NoteText text, String author, Instant savedAt,
        Instant signedAt, Instant amendedAt, List<EarlierNote> earlier) {

    public boolean isDraft() {
        return status == null || status == NoteStatus.DRAFT;
    }
}
