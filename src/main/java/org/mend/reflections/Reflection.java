package org.mend.reflections;

import java.time.Instant;

import org.mend.homework.AssignedWork;
import org.mend.shared.Ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a client writes for one assignment. It begins, private, when the client first opens the exercise, and has a draft until it
 * is submitted; or it is stopped when the client declines the assignment. When submitting, the client chooses who may read it,
 * and may choose otherwise at any time. Shared for the first time, it waits for a clinician, who answers once; made private
 * while it waits, it no longer does. It keeps to the exercise version that was assigned. What is submitted may be amended: the
 * words change, what they said before is kept, and it waits once more only if the client wants that.
 */
@Entity
@Table(name = "reflection")
public class Reflection {

    @Id
    private long id;
    @Column(name = "assignment_id")
    private long assignmentId;
    @Column(name = "client_id")
    private long clientId;
    @Column(name = "exercise_version_id")
    private long exerciseVersionId;
    private String language;
    private ReflectionStatus status;
    @Enumerated(EnumType.STRING)
    private ReflectionVisibility visibility;
    @Column(name = "couple_id")
    private Long coupleId;
    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private ReviewState reviewState;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "word_count")
    private int wordCount;
    private String edits;
    @Column(name = "amended_at")
    private Instant amendedAt;
    private int revision;
    @Version
    private int version;

    protected Reflection() {
    }

    Reflection(AssignedWork work, String language, Instant now) {
        this.id = Ids.next();
        this.assignmentId = work.id();
        this.clientId = work.clientId();
        this.exerciseVersionId = work.exerciseVersionId();
        this.language = language;
        this.status = ReflectionStatus.IN_PROGRESS;
        this.visibility = ReflectionVisibility.PRIVATE;
        this.reviewState = ReviewState.NONE;
        this.startedAt = now;
        this.edits = ComingsBack.NONE.json();
    }

    /**
     * Done.
     *
     * @param writtenIn language that the client saw the exercise in
     * @param words how many the client wrote
     * @param cameBack how often the client came back to words while writing
     */
    void submit(String writtenIn, int words, ComingsBack cameBack, Readers chosen, Instant now) {
        status = status.to(ReflectionStatus.COMPLETED);
        language = writtenIn;
        wordCount = words;
        edits = cameBack.json();
        submittedAt = now;
        show(chosen);
    }

    /**
     * Other words from now on.
     *
     * @param words how many there are now
     * @param cameBack counting this time
     * @param waitAgain whether a clinician who can read it is to look at it once more
     * @return the number of the revision that was replaced
     */
    int amend(int words, ComingsBack cameBack, boolean waitAgain, Instant now) {
        status = status == ReflectionStatus.AMENDED ? status : status.to(ReflectionStatus.AMENDED);
        wordCount = words;
        edits = cameBack.json();
        amendedAt = now;
        if (waitAgain && visibility != ReflectionVisibility.PRIVATE) {
            reviewState = ReviewState.WAITING;
        }
        return revision++;
    }

    /** Who may read it from now on. What waited and is hidden no longer waits; what was answered stays answered. */
    void changeVisibility(Readers chosen) {
        if (!status.submitted()) {
            throw new ReflectionNotFound();
        }
        show(chosen);
    }

    private void show(Readers chosen) {
        visibility = chosen.visibility();
        coupleId = chosen.coupleId();
        if (visibility != ReflectionVisibility.PRIVATE && reviewState == ReviewState.NONE) {
            reviewState = ReviewState.WAITING;
        } else if (visibility == ReflectionVisibility.PRIVATE && reviewState == ReviewState.WAITING) {
            reviewState = ReviewState.NONE;
        }
    }

    /** @throws AlreadyReviewed unless it waits. */
    void review(ReviewOutcome outcome) {
        if (reviewState != ReviewState.WAITING) {
            throw new AlreadyReviewed();
        }
        reviewState = outcome.state();
    }

    /** The client declined the assignment. What is submitted stays. */
    void stop() {
        if (status == ReflectionStatus.IN_PROGRESS) {
            status = status.to(ReflectionStatus.STOPPED);
        }
    }

    long id() {
        return id;
    }

    long assignmentId() {
        return assignmentId;
    }

    long clientId() {
        return clientId;
    }

    long exerciseVersionId() {
        return exerciseVersionId;
    }

    String language() {
        return language;
    }

    ReflectionStatus status() {
        return status;
    }

    Readers readers() {
        return new Readers(visibility, coupleId);
    }

    ReflectionVisibility visibility() {
        return visibility;
    }

    ReviewState reviewState() {
        return reviewState;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** When the words that stand now were written. */
    Instant writtenAt() {
        return amendedAt == null ? submittedAt : amendedAt;
    }

    /** Null unless it was amended. */
    Instant amendedAt() {
        return amendedAt;
    }

    ComingsBack comingsBack() {
        return ComingsBack.parse(edits, null);
    }

    int wordCount() {
        return wordCount;
    }

    int version() {
        return version;
    }
}
