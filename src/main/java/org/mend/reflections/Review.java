package org.mend.reflections;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clinician's answer to a reflection. Given once; it remembers when the client first saw it. */
@Entity
@Table(name = "review")
public class Review {

    static final int FEEDBACK_LIMIT = 5000;

    @Id
    private long id;
    @Column(name = "reflection_id")
    private long reflectionId;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;
    private String feedback;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected Review() {
    }

    /**
     * @param feedback words to the client, may be null or blank unless the reflection is returned
     * @throws Invalid when they are too long, or missing where they are needed
     */
    Review(long reflectionId, long clinicianId, ReviewOutcome outcome, String feedback, Instant now) {
        String words = feedback == null ? "" : feedback.strip();
        if (words.length() > FEEDBACK_LIMIT) {
            throw new Invalid("feedback-too-long", FEEDBACK_LIMIT);
        }
        if (outcome == null) {
            throw new Invalid("outcome-missing");
        }
        if (outcome == ReviewOutcome.RETURNED && words.isEmpty()) {
            throw new Invalid("feedback-missing");
        }
        this.id = Ids.next();
        this.reflectionId = reflectionId;
        this.clinicianId = clinicianId;
        this.outcome = outcome;
        this.feedback = words;
        this.reviewedAt = now;
    }

    long id() {
        return id;
    }

    boolean hasFeedback() {
        return !feedback.isEmpty();
    }
}
