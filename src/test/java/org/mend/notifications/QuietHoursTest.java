package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        // The last second of the day, the first of the evening, the last of the night, the first of the day.
        "Europe/Berlin, 2026-06-10T17:59:59Z, 2026-06-10T17:59:59Z",
        "Europe/Berlin, 2026-06-10T18:00:00Z, 2026-06-11T06:00:00Z",
        "Europe/Berlin, 2026-06-11T05:59:59Z, 2026-06-11T06:00:00Z",
        "Europe/Berlin, 2026-06-11T06:00:00Z, 2026-06-11T06:00:00Z",
        // The night in which clocks go forward is an hour shorter, the one in which they go back an hour longer.
        "Europe/Berlin, 2026-03-28T21:00:00Z, 2026-03-29T06:00:00Z",
        "Europe/Berlin, 2026-03-29T01:30:00Z, 2026-03-29T06:00:00Z",
        "Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T07:00:00Z",
        "Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z",
        "Europe/Berlin, 2026-10-25T01:30:00Z, 2026-10-25T07:00:00Z",
        // Elsewhere it is day.
        "America/New_York, 2026-06-10T18:00:00Z, 2026-06-10T18:00:00Z",
        "Asia/Kathmandu, 2026-06-10T14:14:00Z, 2026-06-10T14:14:00Z",
        "Asia/Kathmandu, 2026-06-10T14:15:00Z, 2026-06-11T02:15:00Z",
        // Apia had no 30 December 2011: the morning after the 29th is that of the 31st.
        "Pacific/Apia, 2011-12-30T07:00:00Z, 2011-12-30T18:00:00Z"})
    void aMailWaitsForTheMorningWhereTheClientIs(String zone, Instant instant, Instant expected) {
        assertThat(QuietHours.after(instant, ZoneId.of(zone))).isEqualTo(expected);
    }

    @Test
    void onADayThatAZoneSkippedTheMorningIsTheNextOne() {
        ZoneId apia = ZoneId.of("Pacific/Apia");

        assertThat(QuietHours.morning(LocalDate.of(2011, 12, 30), apia))
                .isEqualTo(ZonedDateTime.of(2011, 12, 31, 8, 0, 0, 0, apia).toInstant());
    }
}
