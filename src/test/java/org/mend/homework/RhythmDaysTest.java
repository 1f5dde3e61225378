package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mend.homework.RhythmKeeping.day;
import static org.mend.homework.RhythmKeeping.nextDay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mend.homework.RhythmRepository.Settled;

/** Which day a rhythm comes to next, given what was done so far. */
class RhythmDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Cadence TUESDAYS = Cadence.on(Weekdays.of(List.of(DayOfWeek.TUESDAY)));
    private static final Cadence TWICE = Cadence.timesAWeek(2);

    @Test
    void theFirstComesOnTheFirstDayThatFits() {
        assertThat(nextDay(TUESDAYS, MONDAY, MONDAY, List.of())).isEqualTo(MONDAY.plusDays(1));
        assertThat(nextDay(TUESDAYS, MONDAY.plusDays(2), MONDAY, List.of())).isEqualTo(MONDAY.plusDays(8));
        assertThat(nextDay(TWICE, MONDAY.minusDays(9), MONDAY, List.of())).isEqualTo(MONDAY);
    }

    @Test
    void weeksThatWentByAreNotMadeUpFor() {
        assertThat(nextDay(TUESDAYS, MONDAY, MONDAY.plusDays(30), List.of(MONDAY.plusDays(1)))).isEqualTo(MONDAY.plusDays(36));
        assertThat(nextDay(TWICE, MONDAY, MONDAY.plusDays(30), List.of(MONDAY))).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    void whatWasDoneBeforeItsDayCountsForItsDay() {
        LocalDate doneEarly = MONDAY.plusDays(7);
        assertThat(nextDay(TWICE, MONDAY, MONDAY.plusDays(6), List.of(doneEarly, MONDAY, MONDAY.plusDays(3))))
                .isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void onlyTheSameWeekCountsForItsTimes() {
        assertThat(nextDay(TWICE, MONDAY, MONDAY.plusDays(6), List.of(MONDAY.minusDays(1), MONDAY.plusDays(6))))
                .isEqualTo(MONDAY.plusDays(7));
        assertThat(nextDay(TWICE, MONDAY, MONDAY.plusDays(2), List.of(MONDAY.minusDays(1), MONDAY.plusDays(2))))
                .as("two on either side of the boundary").isEqualTo(MONDAY.plusDays(4));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29T23:30:00Z, Europe/Berlin, 2026-11-30", "2026-11-29T23:30:00Z, America/Bogota, 2026-11-29",
        "2026-11-29T11:30:00Z, Pacific/Auckland, 2026-11-30", "2026-03-29T00:59:59Z, Europe/Madrid, 2026-03-29",
        "2026-03-29T22:30:00Z, Europe/Madrid, 2026-03-30", "2026-10-25T22:59:00Z, Europe/Madrid, 2026-10-25"})
    void theDayIsTheOneInTheClientsCalendar(Instant settled, ZoneId zone, LocalDate expected) {
        assertThat(day(new Settled(settled, null), zone)).isEqualTo(expected);
    }

    @Test
    void whatWasPlannedForALaterDayCountsForThatDay() {
        Instant sunday = Instant.parse("2026-11-29T12:00:00Z");
        assertThat(day(new Settled(sunday, LocalDate.of(2026, 12, 2)), ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(day(new Settled(sunday, LocalDate.of(2026, 11, 20)), ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2026, 11, 29));
    }
}
