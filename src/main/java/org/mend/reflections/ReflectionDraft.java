package org.mend.reflections;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The words of a reflection while they are being written. Its revision rises by one with each save, and a save names the
 * revision that it builds on, so that two windows never overwrite each other unseen. Where the clinician
 * agreed so, words that were left can be come back to only so often. It is gone once the reflection is submitted.
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
    @Column(name = "edit_cap")
    private Integer editCap;
    private String edits;
    @Column(name = "writing_key")
    private String writingKey;

    protected ReflectionDraft() {
    }

    /** @param editCap how often words may be come back to, null for as often as liked */
    ReflectionDraft(long reflectionId, String firstStep, Integer editCap, Instant now) {
        this.reflectionId = reflectionId;
        this.editCap = editCap;
        this.edits = ComingsBack.NONE.json();
        this.stepKey = firstStep;
        this.answers = DraftAnswers.NONE.json();
        this.savedAt = now;
    }

    /**
     * Keeps what is sent. A save whose answer was lost is sent again: it changes nothing and succeeds.
     *
     * @param basedOn the revision that the writer saw
     * @throws StaleDraft carrying what is kept, when another save came between
     * @throws EditCapReached when it would change words that were come back to as often as agreed
     */
    void save(int basedOn, String atStep, DraftAnswers sent, Instant now) {
        if (revision == basedOn + 1 && stepKey.equals(atStep) && answers().equals(sent)) {
            return;
        }
        requireUnchangedSince(basedOn);
        countComingsBack(atStep, sent);
        revision++;
        stepKey = atStep;
        answers = sent.json();
        savedAt = now;
    }

    private void countComingsBack(String atStep, DraftAnswers sent) {
        ComingsBack so = comingsBack();
        List<String> beyond = editCap == null ? List.of() : so.beyond(editCap, answers(), sent);
        if (!beyond.isEmpty()) {
            throw new EditCapReached(state(), beyond);
        }
        ComingsBack after = so.after(answers(), sent, atStep);
        edits = after.json();
        writingKey = after.writing();
    }

    ComingsBack comingsBack() {
        return ComingsBack.parse(edits, writingKey);
    }

    /** The same words for another reflection, as if they had just been begun. */
    ReflectionDraft broughtTo(long otherReflectionId, Instant now) {
        ReflectionDraft brought = new ReflectionDraft(otherReflectionId, stepKey, editCap, now);
        brought.answers = answers;
        brought.revision = 1;
        return brought;
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
                savedAt, editCap == null ? List.of() : comingsBack().settled(editCap, answers()));
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
