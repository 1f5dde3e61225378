package org.mend.reflections;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The words of a reflection while they are being written. Its revision rises by one with each save, and a save names the
 * revision that it builds on, so that two windows never overwrite each other unseen. It is gone once the reflection is submitted.
 */
@Entity
@Table(name = "reflection_draft")
public class ReflectionDraft {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @Column(name = "reflection_id")
    private long reflectionId;
    @Column(name = "step_key")
    private String stepKey;
    private String answers;
    private int revision;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected ReflectionDraft() {
    }

    ReflectionDraft(long reflectionId, String firstStep, Instant now) {
        this.reflectionId = reflectionId;
        this.stepKey = firstStep;
        this.answers = DraftAnswers.NONE.json();
        this.savedAt = now;
    }

    /**
     * Keeps what is sent. A save whose answer was lost is sent again: it changes nothing and succeeds.
     *
     * @param basedOn the revision that the writer saw
     * @throws StaleDraft carrying what is kept, when another save came between
     */
    void save(int basedOn, String atStep, DraftAnswers sent, Instant now) {
        if (revision == basedOn + 1 && stepKey.equals(atStep) && answers().equals(sent)) {
            return;
        }
        requireUnchangedSince(basedOn);
        revision++;
        stepKey = atStep;
        answers = sent.json();
        savedAt = now;
    }

    void requireUnchangedSince(int basedOn) {
        if (revision != basedOn) {
            throw new StaleDraft(state());
        }
    }

    /** Whether a save now begins a new stretch of writing: the first save, or one after a longer pause. */
    boolean isTakenUpAgain(Instant now) {
        return revision == 0 || savedAt.plus(PAUSE).isBefore(now);
    }

    DraftState state() {
        return new DraftState(reflectionId, revision, stepKey, answers().values(), ReflectionStatus.IN_PROGRESS.code(),
                savedAt);
    }

    DraftAnswers answers() {
        return DraftAnswers.parse(answers);
    }

    String stepKey() {
        return stepKey;
    }

    int revision() {
        return revision;
    }
}
