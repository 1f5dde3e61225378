package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mend.shared.TimeSlot;

class OpenHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void workingHoursAreWallTimeInSummerAndInWinter() {
        List<WeeklyHours> mondays = List.of(hours(DayOfWeek.MONDAY, "09:00", "12:00"));

        assertThat(OpenHours.between(range("2026-07-06T00:00:00Z", "2026-07-06T20:00:00Z"), mondays, BERLIN))
                .containsExactly(range("2026-07-06T07:00:00Z", "2026-07-06T10:00:00Z"));
        assertThat(OpenHours.between(range("2026-11-23T00:00:00Z", "2026-11-23T20:00:00Z"), mondays, BERLIN))
                .containsExactly(range("2026-11-23T08:00:00Z", "2026-11-23T11:00:00Z"));
    }

    @Test
    void aStartInTheSpringGapMovesByTheGap() {
        List<WeeklyHours> sundays = List.of(hours(DayOfWeek.SUNDAY, "02:30", "05:00"));

        assertThat(OpenHours.between(range("2027-03-28T00:00:00Z", "2027-03-28T06:00:00Z"), sundays, BERLIN))
                .containsExactly(range("2027-03-28T01:30:00Z", "2027-03-28T03:00:00Z"));
    }

    @Test
    void aRepeatedHourTakesTheFirst() {
        List<WeeklyHours> sundays = List.of(hours(DayOfWeek.SUNDAY, "02:30", "04:00"));

        assertThat(OpenHours.between(range("2026-10-25T00:00:00Z", "2026-10-25T06:00:00Z"), sundays, BERLIN))
                .containsExactly(range("2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z"));
    }

    @Test
    void hoursThatTouchAreOneStretch() {
        List<WeeklyHours> mondays = List.of(hours(DayOfWeek.MONDAY, "09:00", "12:00"), hours(DayOfWeek.MONDAY, "12:00", "13:00"));

        assertThat(OpenHours.between(range("2026-11-23T00:00:00Z", "2026-11-23T20:00:00Z"), mondays, BERLIN))
                .containsExactly(range("2026-11-23T08:00:00Z", "2026-11-23T12:00:00Z"));
    }

    private static WeeklyHours hours(DayOfWeek day, String from, String to) {
        return new WeeklyHours(1, new HoursRow(day, LocalTime.parse(from), LocalTime.parse(to)), LONG_AGO);
    }

    private static TimeSlot range(String from, String to) {
        return new TimeSlot(Instant.parse(from), Instant.parse(to));
    }
}
