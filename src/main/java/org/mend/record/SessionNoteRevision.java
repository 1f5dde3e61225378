package org.mend.record;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A text that a signed note had before it was amended. Written once and never touched again. */
@Entity
@Table(name = "session_note_revision")
@IdClass(SessionNoteRevision.Key.class)
public class SessionNoteRevision {

    @Id
    @Column(name = "note_id")
    private long noteId;
    @Id
    private int number;
    private String words;
    private String plan;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "replaced_at")
    private Instant replacedAt;

    /** Which text of which note. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long noteId;
        private int number;

        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.noteId == noteId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(noteId) * 31 + number;
        }
    }

    protected SessionNoteRevision() {
    }

    SessionNoteRevision(long noteId, int number, String words, String plan, Instant writtenAt, Instant replacedAt) {
        this.noteId = noteId;
        this.number = number;
        this.words = words;
        this.plan = plan;
        this.writtenAt = writtenAt;
        this.replacedAt = replacedAt;
    }
}
