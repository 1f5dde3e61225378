package org.mend.record;

import java.time.Duration;
import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What its clinician notes of a session, and plans for the next time. It begins as a draft that nobody else sees and that is
 * kept while it is typed. Signed, it belongs to the record of everybody who was in the session. It may be amended then, and each
 * earlier text is kept beside it. It is never deleted. Its revision rises by one with each save, and a save names the revision
 * that it builds on, so that two windows never overwrite each other unseen.
 */
@Entity
@Table(name = "session_note")
public class SessionNote {

    public static final int WORDS_LIMIT = 4_000;
    public static final int PLAN_LIMIT = 2_000;

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    private long id;
    @Column(name = "appointment_id")
    private long appointmentId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Enumerated(EnumType.STRING)
    private NoteStatus status;
    private String words;
    private String plan;
    private int revision;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "amended_at")
    private Instant amendedAt;

    protected SessionNote() {
    }

    /** Nothing written yet: revision 0. It is kept from its first save on. */
    SessionNote(long appointmentId, long clinicianId, Instant now) {
        this.id = Ids.next();
        this.appointmentId = appointmentId;
        this.clinicianId = clinicianId;
        this.status = NoteStatus.DRAFT;
        this.words = "";
        this.plan = "";
        this.begunAt = now;
        this.savedAt = now;
    }

    /**
     * Keeps the draft as it stands. A save whose answer was lost is sent again: it changes nothing and succeeds.
     *
     * @param basedOn the revision that the writer saw
     * @return whether anything was changed
     * @throws IllegalNoteChange once it is signed
     * @throws StaleNote carrying what is kept, when another save came between
     * @throws Invalid when it is too long
     */
    boolean save(int basedOn, String typedWords, String typedPlan, Instant now) {
        if (status.signed()) {
            throw IllegalNoteChange.signed();
        }
        return write(basedOn, typedWords, typedPlan, now);
    }

    private boolean write(int basedOn, String typedWords, String typedPlan, Instant now) {
        String newWords = NoteWords.within(WORDS_LIMIT, typedWords, "session-note-too-long");
        String newPlan = NoteWords.within(PLAN_LIMIT, typedPlan, "session-plan-too-long");
        if (revision > 0 && revision == basedOn + 1 && words.equals(newWords) && plan.equals(newPlan)) {
            return false;
        }
        requireUnchangedSince(basedOn);
        revision++;
        words = newWords;
        plan = newPlan;
        savedAt = now;
        return true;
    }

    /**
     * From now on it belongs to the record.
     *
     * @throws IllegalNoteChange when it is signed already
     * @throws StaleNote as {@link #save}
     * @throws Invalid when nothing is written
     */
    void sign(int basedOn, Instant now) {
        if (status.signed()) {
            throw IllegalNoteChange.signed();
        }
        requireUnchangedSince(basedOn);
        requireSomething(words, plan);
        status = NoteStatus.SIGNED;
        signedAt = now;
        revision++;
    }

    /**
     * Says it otherwise.
     *
     * @param number of texts that were replaced before
     * @return the text that it had until now
     * @throws IllegalNoteChange unless it is signed
     * @throws StaleNote as {@link #save}
     * @throws Invalid when nothing is written, or it is too long
     */
    SessionNoteRevision amend(int basedOn, String typedWords, String typedPlan, int number, Instant now) {
        if (!status.signed()) {
            throw IllegalNoteChange.notSigned();
        }
        requireUnchangedSince(basedOn);
        requireSomething(typedWords, typedPlan);
        SessionNoteRevision earlier = new SessionNoteRevision(id, number + 1, words, plan,
                amendedAt == null ? signedAt : amendedAt, now);
        write(basedOn, typedWords, typedPlan, now);
        status = NoteStatus.AMENDED;
        amendedAt = now;
        return earlier;
    }

    private static void requireSomething(String words, String plan) {
        if ((words == null || words.isBlank()) && (plan == null || plan.isBlank())) {
            throw new Invalid("session-note-empty");
        }
    }

    private void requireUnchangedSince(int basedOn) {
        if (revision != basedOn) {
            throw new StaleNote(text());
        }
    }

    /** Whether a save now begins a new stretch of writing: the first save, or one after a longer pause. */
    boolean isTakenUpAgain(Instant now) {
        return revision == 0 || savedAt.plus(PAUSE).isBefore(now);
    }

    NoteText text() {
        return new NoteText(revision, words, plan);
    }

    long id() {
        return id;
    }

    long clinicianId() {
        return clinicianId;
    }

    NoteStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant amendedAt() {
        return amendedAt;
    }
}
