package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.shared.Invalid;

/** The whole matrix of what a plan and a step of one may become, and the pace of programmes. */
class PlanStatesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"ACTIVE, PAUSED ENDED DONE", "PAUSED, ACTIVE ENDED DONE", "ENDED, ''", "DONE, ''"})
    void aPlanGoesWhereItsStateAllows(PlanState from, String successors) {
        List<String> allowed = List.of(successors.split(" "));
        for (PlanState to : PlanState.values()) {
            if (allowed.contains(to.name())) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to)).isInstanceOfSatisfying(IllegalPlanChange.class, refused -> assertThat(
                        refused.parameters()).containsExactly(from.name().toLowerCase(), to.name().toLowerCase()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"WAITING, ASSIGNED SKIPPED", "ASSIGNED, WAITING DONE SKIPPED", "SKIPPED, WAITING ASSIGNED DONE", "DONE, ''"})
    void aStepGoesWhereItsStateAllows(RunItemState from, String successors) {
        List<String> allowed = List.of(successors.split(" "));
        for (RunItemState to : RunItemState.values()) {
            if (allowed.contains(to.name())) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalStepChange.class);
            }
        }
    }

    @Test
    void aStepThatIsTakenBackWaitsAsIfNothingHadBeen() {
        RunItem item = new RunItem(1, 2, 3, 4);
        item.assign(5, TODAY, NOW);
        item.skip(SkippedBy.CLIENT, NOW);
        assertThat(item.pacesNext()).isTrue();

        item.waitAgain();

        assertThat(item.state()).isEqualTo(RunItemState.WAITING);
        assertThat(item.assignmentId()).isNull();
        assertThat(item.notBefore()).isNull();
        assertThat(item.settledAt()).isNull();
        assertThat(item.skippedBy()).isNull();
    }

    @Test
    void whatTheClinicianSkipsLeavesNoTraceInThePace() {
        RunItem item = new RunItem(1, 2, 3, 4);
        item.skip(SkippedBy.CLINICIAN, NOW);
        assertThat(item.pacesNext()).isFalse();
    }

    @Test
    void whatIsSkippedWhileTheClientIsAtItMayBeDoneAllTheSame() {
        RunItem item = new RunItem(1, 2, 3, 4);
        item.assign(5, null, NOW);
        item.skip(SkippedBy.CLINICIAN, NOW);
        item.finish(NOW);
        assertThat(item.state()).isEqualTo(RunItemState.DONE);
        assertThat(item.assignmentId()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(value = PacingKind.class, names = {"AT_ONCE", "WHEN_DONE", "BEFORE_SESSION", "AFTER_SESSION"})
    void withoutDaysOfItsOwnAPaceTakesTheFirstThatIsPossible(PacingKind kind) {
        assertThat(Pacing.of(kind).day(TODAY, TODAY.minusDays(3))).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({", 2026-11-25", "2026-11-25, 2026-11-28", "2026-11-24, 2026-11-27", "2026-11-01, 2026-11-25"})
    void daysAreCountedFromWhatWasSettledAndNeverLieInThePast(LocalDate before, LocalDate expected) {
        assertThat(Pacing.daysAfter(3).day(TODAY, before)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", 2026-11-30", "2026-11-30, 2026-12-04", "2026-12-04, 2026-12-07", "2026-11-02, 2026-11-30"})
    void weekdaysFollowEachOther(LocalDate before, LocalDate expected) {
        Pacing pacing = Pacing.on(Weekdays.of(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        assertThat(pacing.day(LocalDate.of(2026, 11, 28), before)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61})
    void daysBetweenHaveLimits(int days) {
        assertThatThrownBy(() -> Pacing.daysAfter(days)).isInstanceOf(Invalid.class);
    }

    @Test
    void aRhythmKnowsItsDaysAndItsEnd() {
        AssignmentTerms terms = AssignmentTerms.simply("Each evening.", null).withDays(TODAY.minusDays(4), TODAY.plusDays(7));
        PracticeRhythm rhythm = new PracticeRhythm(1, 2, 3, Cadence.timesAWeek(2), terms, TODAY, NOW);

        assertThat(rhythm.startsOn()).isEqualTo(TODAY);
        assertThat(rhythm.isOver(TODAY.plusDays(7))).isFalse();
        assertThat(rhythm.isOver(TODAY.plusDays(8))).isTrue();
        assertThat(rhythm.cadence()).isEqualTo(Cadence.timesAWeek(2));
        assertThat(rhythm.termsFrom(TODAY.plusDays(2))).satisfies(one -> {
            assertThat(one.notBefore()).isEqualTo(TODAY.plusDays(2));
            assertThat(one.dueOn()).isNull();
            assertThat(one.note()).isEqualTo("Each evening.");
        });
        assertThatThrownBy(() -> new PracticeRhythm(1, 2, 3, Cadence.timesAWeek(2),
                AssignmentTerms.simply("", TODAY.minusDays(1)), TODAY, NOW)).isInstanceOf(Invalid.class);
    }
}
