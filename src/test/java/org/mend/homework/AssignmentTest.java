package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.shared.Invalid;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Assignment assignment = requested();

    private static Assignment requested() {
        return new Assignment(1, 2, 3, AssignmentTerms.simply("Take your time.", TODAY.plusDays(7)), TODAY, NOW);
    }

    @Test
    void beginsAsARequest() {
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REQUESTED);
        assertThat(assignment.endedAt()).isNull();
    }

    @Test
    void mayBeDueToday() {
        assertThat(new Assignment(1, 2, 3, AssignmentTerms.simply(null, TODAY), TODAY, NOW).status().open()).isTrue();
    }

    @Test
    void isNotDueYesterday() {
        assertThatThrownBy(() -> new Assignment(1, 2, 3, AssignmentTerms.simply("", TODAY.minusDays(1)), TODAY, NOW))
                .isInstanceOf(Invalid.class).hasMessage("due-in-past");
    }

    @Test
    void refusesANoteThatIsTooLong() {
        assertThatThrownBy(() -> AssignmentTerms.simply("x".repeat(2001), null))
                .isInstanceOf(Invalid.class).hasMessage("note-too-long");
    }

    @Test
    void startingARequestAcceptsItOnTheWay() {
        assignment.start(NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(assignment.startedAt()).isEqualTo(NOW);
    }

    @Test
    void startingTwiceKeepsTheFirstStart() {
        assignment.start(NOW);
        assignment.start(NOW.plusSeconds(60));

        assertThat(assignment.startedAt()).isEqualTo(NOW);
    }

    @Test
    void laterIsAYesWithADay() {
        assignment.postpone(TODAY.plusDays(3), TODAY);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(assignment.postponedUntil()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void workInProgressRestsWhenPutOffAndIsTakenUpByStarting() {
        assignment.start(NOW);
        assignment.postpone(TODAY.plusDays(3), TODAY);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ON_HOLD);

        assignment.start(NOW.plusSeconds(60));

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(assignment.postponedUntil()).isNull();
        assertThat(assignment.startedAt()).isEqualTo(NOW);
    }

    @Test
    void whatRestsCanBeResumed() {
        assignment.start(NOW);
        assignment.hold();
        assignment.resume();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void isNotPutOffUntilADayThatIsNotAhead(int days) {
        assertThatThrownBy(() -> assignment.postpone(TODAY.plusDays(days), TODAY))
                .isInstanceOf(Invalid.class).hasMessage("postpone-not-ahead");
    }

    @Test
    void declinedBeforeTheStartIsRejected() {
        assignment.decline("Not this week", NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REJECTED);
        assertThat(assignment.endReason()).isEqualTo("Not this week");
        assertThat(assignment.endedAt()).isEqualTo(NOW);
    }

    @Test
    void declinedAfterHavingBeenPutOffIsCancelled() {
        assignment.postpone(TODAY.plusDays(1), TODAY);
        assignment.decline(null, NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(assignment.endReason()).isEmpty();
    }

    @Test
    void declinedAfterTheStartIsGivenUpEvenWhileItRests() {
        assignment.start(NOW);
        assignment.hold();
        assignment.decline(" ", NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.FAILED);
    }

    @Test
    void isCompletedFromProgressOnly() {
        assertThatThrownBy(() -> assignment.complete(NOW)).isInstanceOf(IllegalAssignmentChange.class);
        assignment.start(NOW);
        assignment.complete(NOW.plusSeconds(600));

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(assignment.endedAt()).isEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void canBeTakenBackUntilItIsStarted() {
        assignment.cancel(NOW);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.CANCELLED);

        Assignment started = requested();
        started.start(NOW);
        assertThatThrownBy(() -> started.cancel(NOW)).isInstanceOfSatisfying(IllegalAssignmentChange.class,
                refused -> assertThat(refused.parameters()).containsExactly("in-progress", "cancelled"));
    }

    @Test
    void enteredInErrorKeepsWhenItEnded() {
        assignment.cancel(NOW);
        assignment.enterInError(NOW.plusSeconds(60));

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ENTERED_IN_ERROR);
        assertThat(assignment.endedAt()).isEqualTo(NOW);
    }

    @Test
    void beingLateIsDerivedFromTheDay() {
        AssignmentRow row = row(AssignmentStatus.REQUESTED, TODAY);

        assertThat(row.openLongerThanPlanned(TODAY)).isFalse();
        assertThat(row.openLongerThanPlanned(TODAY.plusDays(1))).isTrue();
        assertThat(row(AssignmentStatus.COMPLETED, TODAY).openLongerThanPlanned(TODAY.plusDays(1))).isFalse();
    }

    private static AssignmentRow row(AssignmentStatus status, LocalDate dueOn) {
        return new AssignmentRow(1, 0, 1, status, 1, "kind-phrase", "Kind phrase", "", 4, "Dr. Weil",
                AssignmentRequester.CLINICIAN, "", "", null, dueOn, null, true, false, null, null, NOW, null, null);
    }

    @Test
    void aYesIsKeptAndSaidTwiceItIsOne() {
        assignment.accept();
        assignment.accept();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assignment.decline(null, NOW);
        assertThatThrownBy(assignment::accept).isInstanceOf(IllegalAssignmentChange.class);
    }

    @Test
    void notLaterAfterAllIsForNowAgainWhetherBegunOrNot() {
        assignment.postpone(TODAY.plusDays(2), TODAY);
        assignment.comeBack();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(assignment.postponedUntil()).isNull();

        assignment.start(NOW);
        assignment.postpone(TODAY.plusDays(2), TODAY);
        assignment.comeBack();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(assignment.postponedUntil()).isNull();
    }

    @Test
    void somethingOfOnesOwnIsAcceptedFromTheBeginning() {
        Assignment own = Assignment.own(1, 2, 3, " A walk ", null, TODAY, TODAY, NOW);

        assertThat(own.isOwn()).isTrue();
        assertThat(own.ownTitle()).isEqualTo("A walk");
        assertThat(own.status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThatThrownBy(() -> Assignment.own(1, 2, 3, "x".repeat(161), null, null, TODAY, NOW))
                .isInstanceOf(Invalid.class).hasMessage("own-title-too-long");
    }

    @Test
    void whatAClientLeftOutIsToldFromWhatAClinicianTookBack() {
        assignment.accept();
        assignment.decline(null, NOW);
        assertThat(assignment.isLeftOut()).isTrue();

        Assignment other = requested();
        other.cancel(NOW);
        assertThat(other.isLeftOut()).isFalse();
    }

    @Test
    void takenUpAgainItIsNewWorkOnTheSameTermsAndTheOldStaysLeftOut() {
        assignment.start(NOW);
        assignment.decline("Not this week", NOW.plusSeconds(60));

        Assignment again = assignment.again(9, NOW.plusSeconds(120));

        assertThat(again.id()).isNotEqualTo(assignment.id());
        assertThat(again.clinicianId()).isEqualTo(9);
        assertThat(again.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(again.endedAt()).isNull();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.FAILED);
    }
}
