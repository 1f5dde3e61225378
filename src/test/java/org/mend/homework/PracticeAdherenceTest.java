package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mend.homework.PracticeFigures.Told;

class PracticeAdherenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final PracticeTold HARD = new PracticeTold(PracticeAmount.SOME, 2, 5, PracticeBarrier.TOO_HARD);

    @Test
    void theClientsOwnWordOnTheAmountOutweighsTheState() {
        AskedPractice completed = asked(1, AssignmentStatus.COMPLETED, NOON, NOON, NOON);

        assertThat(completed.amount(HARD)).isEqualTo(PracticeAmount.SOME);
        assertThat(completed.amount(PracticeTold.NOTHING)).isEqualTo(PracticeAmount.ALL);
        assertThat(asked(1, AssignmentStatus.FAILED, NOON, NOON, NOON).amount(PracticeTold.NOTHING)).isEqualTo(PracticeAmount.SOME);
        assertThat(asked(1, AssignmentStatus.REQUESTED, NOON, null, null).amount(PracticeTold.NOTHING)).isEqualTo(PracticeAmount.NONE);
    }

    @Test
    void doneAndPartlyAndLeftMakeUpWhatWasAsked() {
        PracticeFigures figures = PracticeFigures.of(List.of(done(1, 4), done(1, 5), told(1, HARD), open(1)));

        assertThat(figures).extracting(PracticeFigures::asked, PracticeFigures::done, PracticeFigures::partly, PracticeFigures::left)
                .containsExactly(4, 2, 1, 1);
        assertThat(figures.barrier(PracticeBarrier.TOO_HARD)).isOne();
        assertThat(figures.barrier(PracticeBarrier.FORGOT)).isZero();
    }

    @Test
    void averagesAreOfThoseWhoToldAndSayOfHowMany() {
        PracticeFigures figures = PracticeFigures.of(List.of(done(1, 4), done(1, 5), told(1, HARD), open(1)));

        assertThat(figures.helpful().n()).isEqualTo(3);
        assertThat(figures.helpful().value()).isEqualTo(11 / 3.0, within(1e-9));
        assertThat(figures.difficulty()).isEqualTo(new Mean(5, 1));
        assertThat(PracticeFigures.of(List.of()).helpful().isKnown()).isFalse();
    }

    @Test
    void practiceCountsInTheWeekForWhichItWasAsked() {
        AskedPractice later = new AskedPractice(9, 1, 7, "Kind phrase", AssignmentStatus.REQUESTED, true, NOON.minusSeconds(20 * 86_400),
                LocalDate.of(2026, 11, 17), null, null);
        AskedPractice ahead = new AskedPractice(9, 1, 7, "Kind phrase", AssignmentStatus.REQUESTED, true, NOON,
                LocalDate.of(2026, 11, 27), null, null);

        ClientAdherence adherence = adherence(List.of(new Told(later, PracticeTold.NOTHING), new Told(ahead, PracticeTold.NOTHING)));

        assertThat(adherence.weeks()).extracting(week -> week.figures().asked()).containsExactly(0, 0, 1, 0);
        assertThat(adherence.total().asked()).isOne();
    }

    @Test
    void midnightIsTheCliniciansAndNotUniversal() {
        Instant mondayInBerlin = Instant.parse("2026-11-22T23:30:00Z");

        ClientAdherence adherence = adherence(List.of(new Told(asked(1, AssignmentStatus.REQUESTED, mondayInBerlin, null, null),
                PracticeTold.NOTHING)));

        assertThat(adherence.weeks().getLast().figures().asked()).isOne();
    }

    @Test
    void barriersSayHowOftenWhereAndWhetherRemindersAreOff() {
        ClientAdherence adherence = adherence(List.of(
                told(1, PracticeTold.barrier(PracticeBarrier.FORGOT)), told(1, PracticeTold.barrier(PracticeBarrier.FORGOT)), told(1, HARD)));

        assertThat(adherence.barriers()).containsExactly(new BarrierCount(PracticeBarrier.FORGOT, 2, "Kind phrase", 2),
                new BarrierCount(PracticeBarrier.TOO_HARD, 1, "Kind phrase", 1));
        assertThat(adherence.exercises()).singleElement().extracting(ExerciseFigures::title).isEqualTo("Kind phrase");
    }

    @Test
    void averagesOfAnExerciseNeedThreeClients() {
        assertThat(PracticeAdherence.exercise(List.of(done(1, 4), done(1, 5), done(2, 1), open(3))).figures().helpful().isKnown()).isFalse();
        assertThat(PracticeAdherence.exercise(List.of(done(1, 4), done(2, 5), done(3, 3))).figures().helpful()).isEqualTo(new Mean(4, 3));
    }

    @Test
    void anExerciseIsCountedByAmountAndByClient() {
        assertThat(PracticeAdherence.exercise(List.of(done(1, 4), done(1, 5), told(2, HARD), open(2))))
                .extracting(ExerciseAdherence::clients, ExerciseAdherence::all, ExerciseAdherence::most, ExerciseAdherence::some,
                        ExerciseAdherence::none).containsExactly(2, 2, 0, 1, 1);
    }

    private static ClientAdherence adherence(List<Told> told) {
        return PracticeAdherence.adherence(told, PracticeWeeks.until(TODAY, 4), TODAY, BERLIN);
    }

    private static Told done(long client, int helpful) {
        return new Told(asked(client, AssignmentStatus.COMPLETED, NOON, NOON, NOON), new PracticeTold(null, helpful, null, null));
    }

    private static Told told(long client, PracticeTold told) {
        return new Told(asked(client, AssignmentStatus.IN_PROGRESS, NOON, NOON, null), told);
    }

    private static Told open(long client) {
        return new Told(asked(client, AssignmentStatus.REQUESTED, NOON, null, null), PracticeTold.NOTHING);
    }

    private static AskedPractice asked(long client, AssignmentStatus status, Instant at, Instant started, Instant ended) {
        return new AskedPractice(5, client, 7, "Kind phrase", status, false, at, null, started, ended);
    }
}
