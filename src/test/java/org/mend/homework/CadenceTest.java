package org.mend.homework;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.shared.Invalid;

class CadenceTest {

    /** A Monday. */
    private static final LocalDate NOV_23 = LocalDate.of(2026, 11, 23);
    private static final Cadence MON_WED_FRI = Cadence.on(Weekdays.of(List.of(MONDAY, WEDNESDAY, FRIDAY)));

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-25", "2026-11-24, 2026-11-25", "2026-11-27, 2026-11-30", "2026-11-29, 2026-11-30",
        "2026-12-30, 2027-01-01"})
    void afterOneChosenWeekdayComesTheNext(LocalDate settled, LocalDate next) {
        assertThat(MON_WED_FRI.after(settled, 1)).isEqualTo(next);
    }

    @Test
    void aRhythmBeginsOnTheFirstChosenWeekday() {
        assertThat(MON_WED_FRI.from(NOV_23, 0)).isEqualTo(NOV_23);
        assertThat(MON_WED_FRI.from(NOV_23.plusDays(5), 0)).isEqualTo(NOV_23.plusDays(7));
    }

    @ParameterizedTest
    @CsvSource({"1, MONDAY", "2, MONDAY THURSDAY", "3, MONDAY WEDNESDAY FRIDAY", "5, MONDAY TUESDAY WEDNESDAY THURSDAY SATURDAY",
        "7, MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"})
    void aWeeksTimesAreSpreadOverItsDays(int times, String days) {
        List<String> week = new ArrayList<>();
        LocalDate day = NOV_23;
        for (int settled = 1; day.isBefore(NOV_23.plusDays(7)); settled++) {
            week.add(day.getDayOfWeek().name());
            day = Cadence.timesAWeek(times).after(day, settled);
        }
        assertThat(String.join(" ", week)).isEqualTo(days);
        assertThat(day).isEqualTo(NOV_23.plusDays(7));
    }

    @Test
    void whoBeginsLateInTheWeekIsNotMadeToCatchUp() {
        LocalDate saturday = NOV_23.plusDays(5);
        assertThat(Cadence.timesAWeek(3).after(saturday, 1)).isEqualTo(saturday.plusDays(1));
        assertThat(Cadence.timesAWeek(3).after(saturday.plusDays(1), 2)).isEqualTo(NOV_23.plusDays(7));
    }

    @Test
    void aWeekThatHasItsTimesRestsUntilMonday() {
        assertThat(Cadence.timesAWeek(2).from(NOV_23.plusDays(4), 2)).isEqualTo(NOV_23.plusDays(7));
        assertThat(Cadence.timesAWeek(2).from(NOV_23.plusDays(4), 1)).isEqualTo(NOV_23.plusDays(4));
        assertThat(Cadence.timesAWeek(1).after(NOV_23.plusDays(6), 1).getDayOfWeek()).isEqualTo(MONDAY);
    }

    @Test
    void untilTheNextSessionItComesEveryDay() {
        assertThat(Cadence.untilNextSession().from(NOV_23, 0)).isEqualTo(NOV_23);
        assertThat(Cadence.untilNextSession().after(NOV_23, 1)).isEqualTo(NOV_23.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void onlyOneToSevenTimesAWeekArePossible(int times) {
        assertThatThrownBy(() -> Cadence.timesAWeek(times)).isInstanceOf(Invalid.class).hasMessageContaining("times-a-week-range");
    }

    @Test
    void whatDoesNotBelongToTheKindIsLeftOut() {
        Cadence cadence = new Cadence(CadenceKind.UNTIL_NEXT_SESSION, 3, Weekdays.of(List.of(SUNDAY)));
        assertThat(cadence).isEqualTo(Cadence.untilNextSession());
        assertThatThrownBy(() -> new Cadence(CadenceKind.WEEKDAYS, 3, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Cadence(null, null, null)).isInstanceOf(Invalid.class);
    }

    @Test
    void weekdaysAreKeptAsANumberAndReadInOrder() {
        Weekdays days = Weekdays.of(List.of(SUNDAY, MONDAY, THURSDAY));
        assertThat(days.mask()).isEqualTo(0b1001001);
        assertThat(Weekdays.ofMask(days.mask())).isEqualTo(days).hasSameHashCodeAs(days);
        assertThat(days.days()).containsExactly(MONDAY, THURSDAY, SUNDAY);
        assertThat(DayOfWeek.values()).filteredOn(days::contains).containsExactly(MONDAY, THURSDAY, SUNDAY);
        assertThatThrownBy(() -> Weekdays.of(List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Weekdays.ofMask(128)).isInstanceOf(Invalid.class);
    }
}
