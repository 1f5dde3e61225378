package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class PracticeWeeksTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 1, 6);

    @Test
    void theLastWeekIsTheRunningOneAndWeeksBeginOnMonday() {
        assertThat(PracticeWeeks.until(WEDNESDAY, 3).mondays())
                .containsExactly(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));
        assertThat(PracticeWeeks.until(LocalDate.of(2027, 1, 4), 1).first()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(PracticeWeeks.until(LocalDate.of(2027, 1, 10), 1).first()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void sundayBelongsToTheWeekThatBeganOnMondayBefore() {
        PracticeWeeks weeks = PracticeWeeks.until(WEDNESDAY, 3);

        assertThat(weeks.of(LocalDate.of(2026, 12, 21))).isZero();
        assertThat(weeks.of(LocalDate.of(2027, 1, 3))).isEqualTo(1);
        assertThat(weeks.of(LocalDate.of(2027, 1, 4))).isEqualTo(2);
        assertThat(weeks.of(LocalDate.of(2027, 1, 10))).isEqualTo(2);
    }

    @Test
    void daysOutsideHaveNoWeek() {
        PracticeWeeks weeks = PracticeWeeks.until(WEDNESDAY, 3);

        assertThat(weeks.of(LocalDate.of(2026, 12, 20))).isEqualTo(-1);
        assertThat(weeks.of(LocalDate.of(2020, 1, 1))).isEqualTo(-1);
        assertThat(weeks.has(LocalDate.of(2026, 12, 20))).isFalse();
        assertThat(weeks.has(LocalDate.of(2027, 1, 11))).isFalse();
        assertThat(weeks.has(LocalDate.of(2027, 1, 10))).isTrue();
    }

    @Test
    void practiceAfterFourteenQuietDaysIsAReturn() {
        PracticeWeeks weeks = PracticeWeeks.until(WEDNESDAY, 4);

        assertThat(PracticeReturn.in(weeks, List.of(WEDNESDAY, WEDNESDAY.minusDays(14)))).containsExactly(new PracticeReturn(1, 3));
        assertThat(PracticeReturn.in(weeks, List.of(WEDNESDAY, WEDNESDAY.minusDays(13)))).isEmpty();
    }

    @Test
    void aReturnFromBeforeWhatIsShownBeginsAtTheEdge() {
        PracticeWeeks weeks = PracticeWeeks.until(WEDNESDAY, 2);

        assertThat(PracticeReturn.in(weeks, List.of(WEDNESDAY.minusDays(60), WEDNESDAY))).containsExactly(new PracticeReturn(-1, 1));
        assertThat(PracticeReturn.in(weeks, List.of(WEDNESDAY.minusDays(90), WEDNESDAY.minusDays(40)))).isEmpty();
        assertThat(PracticeReturn.in(weeks, List.of(WEDNESDAY))).isEmpty();
    }
}
