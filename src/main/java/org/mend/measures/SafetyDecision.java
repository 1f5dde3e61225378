package org.mend.measures;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a clinician decided from an answered screen, and why. Never changed: a new decision is a new row. */
@Entity
@Table(name = "safety_decision")
public class SafetyDecision {

    static final int NOTE_LIMIT = 2000;

    @Id
    private long id;
    @Column(name = "screen_id")
    private long screenId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Enumerated(EnumType.STRING)
    private ScreenOutcome outcome;
    private String note;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected SafetyDecision() {
    }

    /** @param note may be null or blank. @throws Invalid without an outcome or when the note is too long. */
    SafetyDecision(long screenId, long clinicianId, ScreenOutcome outcome, String note, Instant now) {
        if (outcome == null) {
            throw new Invalid("safety-outcome-missing");
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > NOTE_LIMIT) {
            throw new Invalid("note-too-long", NOTE_LIMIT);
        }
        this.id = Ids.next();
        this.screenId = screenId;
        this.clinicianId = clinicianId;
        this.outcome = outcome;
        this.note = words;
        this.decidedAt = now;
    }

    long id() {
        return id;
    }

    ScreenOutcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
