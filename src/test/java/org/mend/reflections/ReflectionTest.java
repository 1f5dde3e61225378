package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.reflections.ReflectionVisibility.CLINICIAN;
import static org.mend.reflections.ReflectionVisibility.PRIVATE;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mend.homework.AssignedWork;
import org.mend.homework.AssignmentStatus;

class ReflectionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");

    private final Reflection reflection =
            new Reflection(new AssignedWork(1, 2, 3, 4, AssignmentStatus.IN_PROGRESS, null), "en", NOW);

    @Test
    void beginsPrivate() {
        assertThat(reflection.visibility()).isEqualTo(PRIVATE);
        assertThat(reflection.reviewState()).isEqualTo(ReviewState.NONE);
        assertThat(reflection.submittedAt()).isNull();
    }

    @Test
    void waitsForAnAnswerOnceItIsShared() {
        submit(CLINICIAN);

        assertThat(reflection.status()).isEqualTo(ReflectionStatus.COMPLETED);
        assertThat(reflection.reviewState()).isEqualTo(ReviewState.WAITING);
        assertThat(reflection.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void keptPrivateItWaitsForNobody() {
        submit(PRIVATE);

        assertThat(reflection.reviewState()).isEqualTo(ReviewState.NONE);
        assertThatThrownBy(() -> reflection.review(ReviewOutcome.REVIEWED)).isInstanceOf(AlreadyReviewed.class);
    }

    @Test
    void isSubmittedOnce() {
        submit(PRIVATE);

        assertThatThrownBy(() -> submit(CLINICIAN)).isInstanceOf(IllegalReflectionChange.class);
    }

    @Test
    void hiddenItNoLongerWaitsAndSharedLaterItDoes() {
        submit(CLINICIAN);
        reflection.changeVisibility(Readers.NOBODY);
        assertThat(reflection.reviewState()).isEqualTo(ReviewState.NONE);

        reflection.changeVisibility(Readers.CLINICIANS);
        assertThat(reflection.reviewState()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void whatWasAnsweredDoesNotWaitAgain() {
        submit(CLINICIAN);
        reflection.review(ReviewOutcome.RETURNED);
        reflection.changeVisibility(Readers.NOBODY);
        reflection.changeVisibility(Readers.CLINICIANS);

        assertThat(reflection.reviewState()).isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void isAnsweredOnce() {
        submit(CLINICIAN);
        reflection.review(ReviewOutcome.REVIEWED);

        assertThatThrownBy(() -> reflection.review(ReviewOutcome.REVIEWED)).isInstanceOf(AlreadyReviewed.class);
    }

    @Test
    void aDraftCannotBeShared() {
        assertThatThrownBy(() -> reflection.changeVisibility(Readers.CLINICIANS)).isInstanceOf(ReflectionNotFound.class);
    }

    @Test
    void stopsWithItsAssignmentUnlessItIsDone() {
        reflection.stop();
        assertThat(reflection.status()).isEqualTo(ReflectionStatus.STOPPED);

        Reflection done = new Reflection(new AssignedWork(1, 2, 3, 4, AssignmentStatus.IN_PROGRESS, null), "en", NOW);
        done.submit("en", 0, ComingsBack.NONE, Readers.NOBODY, NOW);
        done.stop();
        assertThat(done.status()).isEqualTo(ReflectionStatus.COMPLETED);
    }

    private void submit(ReflectionVisibility visibility) {
        reflection.submit("en", 12, ComingsBack.NONE, new Readers(visibility, null), NOW);
    }
}
