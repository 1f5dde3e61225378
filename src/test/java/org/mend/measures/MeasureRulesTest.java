package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mend.measures.MeasureRules.Opening;
import org.mend.measures.MeasureRules.Session;
import org.mend.measures.MeasureRules.Today;
import org.mend.shared.Invalid;

class MeasureRulesTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void onceOpensOnItsDayAndNeverAgain() {
        MeasureTerms once = new MeasureTerms(MeasureCadence.ONCE, null, MONDAY, true);

        assertThat(MeasureRules.byDays(once, null, MONDAY.minusDays(1))).isEmpty();
        assertThat(MeasureRules.byDays(once, null, MONDAY)).contains(new Opening(MONDAY, null));
        assertThat(MeasureRules.byDays(once, MONDAY, MONDAY.plusYears(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 6, false", "1, 7, true", "4, 27, false", "4, 28, true", "26, 181, false", "26, 182, true"})
    void weeksAreCountedFromTheLastOpening(int weeks, int daysLater, boolean opens) {
        MeasureTerms terms = new MeasureTerms(MeasureCadence.WEEKS, weeks, MONDAY, true);

        assertThat(MeasureRules.byDays(terms, MONDAY, MONDAY.plusDays(daysLater)).isPresent()).isEqualTo(opens);
    }

    @Test
    void afterALongPauseOneRequestOpensAndNotAPile() {
        MeasureTerms weekly = new MeasureTerms(MeasureCadence.WEEKS, 1, MONDAY, true);
        LocalDate later = MONDAY.plusWeeks(9);

        assertThat(MeasureRules.byDays(weekly, MONDAY, later)).contains(new Opening(later, null));
        assertThat(MeasureRules.byDays(weekly, later, later)).isEmpty();
    }

    @Test
    void aSessionsRequestOpensOnTheThirdDayBeforeItWhereTheClientIs() {
        Session session = session(7, "2026-11-27T03:00:00Z"); // Thursday evening in Bogota
        MeasureTerms terms = before(MONDAY.minusDays(7));

        assertThat(MeasureRules.bySession(terms, List.of(session), Set.of(), at("2026-11-23T04:30:00Z"))).isEmpty(); // still Sunday there
        assertThat(MeasureRules.bySession(terms, List.of(session), Set.of(), at("2026-11-23T05:30:00Z")))
                .contains(new Opening(MONDAY, 7L));
    }

    @Test
    void theNearestSessionComesFirstAndTheNextOneOnlyWhenItIsOver() {
        Session near = session(1, "2026-11-23T15:00:00Z");
        Session next = session(2, "2026-11-25T15:00:00Z");
        MeasureTerms terms = before(MONDAY.minusDays(7));

        assertThat(MeasureRules.bySession(terms, List.of(next, near), Set.of(), at("2026-11-23T12:00:00Z")).orElseThrow().appointmentId())
                .isEqualTo(1);
        assertThat(MeasureRules.bySession(terms, List.of(next, near), Set.of(1L), at("2026-11-23T12:00:00Z"))).isEmpty();
        assertThat(MeasureRules.bySession(terms, List.of(next, near), Set.of(1L), at("2026-11-23T15:50:00Z")).orElseThrow().appointmentId())
                .isEqualTo(2);
    }

    @Test
    void nothingOpensBeforeTheFirstDayOrForWhatWasAnswered() {
        Session session = session(7, "2026-11-24T15:00:00Z");

        assertThat(MeasureRules.bySession(before(MONDAY.plusDays(1)), List.of(session), Set.of(), at("2026-11-23T15:00:00Z"))).isEmpty();
        assertThat(MeasureRules.bySession(before(MONDAY), List.of(session), Set.of(7L), at("2026-11-23T15:00:00Z"))).isEmpty();
        assertThat(MeasureRules.byDays(before(MONDAY), null, MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WEEKS,", "WEEKS, 0", "WEEKS, 27", "ONCE, 4", "BEFORE_SESSION, 1"})
    void termsThatCannotBeAreRefused(MeasureCadence cadence, Integer weeks) {
        assertThatThrownBy(() -> new MeasureTerms(cadence, weeks, MONDAY, true).check()).isInstanceOf(Invalid.class);
    }

    private static MeasureTerms before(LocalDate start) {
        return new MeasureTerms(MeasureCadence.BEFORE_SESSION, null, start, true);
    }

    private static Today at(String instant) {
        return new Today(Instant.parse(instant), BOGOTA);
    }

    private static Session session(long id, String start) {
        Instant begin = Instant.parse(start);
        return new Session(id, begin, begin.plus(Duration.ofMinutes(50)));
    }
}
