package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2027-01-04T10:00:00+01:00, 2027-01-04T09:00:00Z",
        "2027-01-04T10:00:00 01:00, 2027-01-04T09:00:00Z",
        "2027-01-04T10:00Z,         2027-01-04T10:00:00Z",
        "2027-01-04,                2027-01-03T23:00:00Z",
        "2027-07-04,                2027-07-03T22:00:00Z"})
    void aBeginningIsATimeWithOffsetOrTheStartOfADay(String text, Instant expected) {
        assertThat(Times.beginning("from", text, BERLIN)).isEqualTo(expected);
    }

    @Test
    void aDateAsAnEndIsCountedInEvenWhenTheClockChanges() {
        assertThat(Times.end("to", "2027-03-28", BERLIN)).isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(Times.end("to", "2027-03-28T10:00:00Z", BERLIN)).isEqualTo(Instant.parse("2027-03-28T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2027-13-01", "2027-02-30", "2027-01-04T10:00:00", "+999999999-01-01T00:00:00Z",
        "1700-01-01", "9999-12-31", "2027-01-04T25:00:00Z"})
    void everythingElseIsRefusedByName(String text) {
        assertThatThrownBy(() -> Times.beginning("from", text, BERLIN)).isInstanceOfSatisfying(RequestRefused.class,
                refused -> assertThat(refused.field()).hasValue("from"));
    }

    @Test
    void aDayThatNoDatabaseKeepsIsRefused() {
        assertThat(Times.sane("dueOn", null)).isNull();
        assertThatThrownBy(() -> Times.sane("dueOn", LocalDate.of(2201, 1, 1))).isInstanceOf(RequestRefused.class);
    }
}
