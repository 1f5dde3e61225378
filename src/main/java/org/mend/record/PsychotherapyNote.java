package org.mend.record;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a clinician notes for herself about what was said, "separated from the rest of the individual's medical record"
 * (45 CFR 164.501). It is its author's alone, from its first word until she deletes it; it is never signed, never shared and
 * has no earlier texts. A save names the revision that it builds on.
 */
@Entity
@Table(name = "psychotherapy_note")
public class PsychotherapyNote {

    public static final int WORDS_LIMIT = 20_000;

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    private long id;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "author_id")
    private long authorId;
    private String words;
    private int revision;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected PsychotherapyNote() {
    }

    PsychotherapyNote(long clientId, long authorId, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.authorId = authorId;
        this.words = "";
        this.begunAt = now;
        this.savedAt = now;
    }

    /**
     * Keeps what is sent. A save whose answer was lost is sent again: it changes nothing and succeeds.
     *
     * @param basedOn the revision that the writer saw
     * @throws StaleNote carrying what is kept, when another save came between
     * @throws Invalid when it is too long
     */
    void save(int basedOn, String typed, Instant now) {
        String sent = NoteWords.within(WORDS_LIMIT, typed, "psychotherapy-note-too-long");
        if (revision > 0 && revision == basedOn + 1 && words.equals(sent)) {
            return;
        }
        if (revision != basedOn) {
            throw new StaleNote(text());
        }
        revision++;
        words = sent;
        savedAt = now;
    }

    /** Whether a save now begins a new stretch of writing: the first save, or one after a longer pause. */
    boolean isTakenUpAgain(Instant now) {
        return revision == 0 || savedAt.plus(PAUSE).isBefore(now);
    }

    NoteText text() {
        return new NoteText(revision, words, "");
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant savedAt() {
        return savedAt;
    }
}
