package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;

import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class MeasuresIT {

    private static final Map<String, Integer> ALL_ONES = Map.of("q1", 1, "q2", 1, "q3", 1, "q4", 1, "q5", 1, "q6", 1, "q7", 1);

    @Inject
    private TestPractice practice;
    @Inject
    private MeasurePractice measures;
    @Inject
    private MeasureAsking asking;
    @Inject
    private MeasureKeeping keeping;
    @Inject
    private MeasureReading reading;
    @Inject
    private OwnMeasures own;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void people() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void whatIsAskedOnceWaitsAtOnceAndTheAnswerEndsThePlan() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.ONCE, null);
        assertThat(measures.waiting(ines)).hasSize(1);

        measures.answer(ines, ALL_ONES);
        keeping.catchUp();

        assertThat(measures.waiting(ines)).isEmpty();
        assertThat(practice.as(mara, () -> asking.plans(TestPractice.id(ines)))).isEmpty();
        MeasureSeries series = practice.as(mara, () -> reading.series(TestPractice.id(ines))).getFirst();
        assertThat(series.code()).isEqualTo("gad-7");
        assertThat(series.points()).singleElement().satisfies(point -> {
            assertThat(point.score()).isEqualByComparingTo(new BigDecimal(7));
            assertThat(point.band()).isEqualTo("mild");
        });
    }

    @Test
    void everyFewWeeksTheNextOneOpensAndAnOlderOneLapses() {
        long plan = measures.ask(mara, ines, "gad-7", MeasureCadence.WEEKS, 2);
        long first = measures.waiting(ines).getFirst().requestId();
        backdate(plan, 13);
        keeping.catchUp();
        assertThat(measures.waiting(ines)).extracting(MeasureSheet::requestId).containsExactly(first);

        backdate(plan, 1);
        keeping.catchUp();
        keeping.catchUp();

        assertThat(measures.waiting(ines)).hasSize(1).extracting(MeasureSheet::requestId).doesNotContain(first);
        assertThat(status(first)).isEqualTo(1);
    }

    @Test
    void beforeASessionItOpensThreeDaysAheadAndLapsesWhenTheSessionIsOver() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.BEFORE_SESSION, null);
        long far = measures.session(mara, ines, 24 * 6);
        keeping.catchUp();
        assertThat(measures.waiting(ines)).isEmpty();

        long near = measures.session(mara, ines, 24);
        keeping.catchUp();
        assertThat(measures.waiting(ines)).hasSize(1);
        assertThat(measures.waiting(ines).getFirst().session()).isNotNull();
        practice.update("update appointment set start_at = utc_timestamp(6) - interval 2 hour, end_at = utc_timestamp(6) - interval 1 hour,"
                + " taken_from = utc_timestamp(6) - interval 2 hour, taken_until = utc_timestamp(6) - interval 1 hour where id = ?", near);
        assertThat(measures.waiting(ines)).as("already before the clock ticks").isEmpty();
        keeping.catchUp();

        assertThat(requests("lapsed")).isOne();
        assertThat(practice.count("select count(*) from measure_request where appointment_id = ?", far)).isZero();
    }

    @Test
    void aMovedSessionTakesItsRequestAndItsAnswersAlong() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.BEFORE_SESSION, null);
        long session = measures.session(mara, ines, 30);
        keeping.catchUp();
        long request = measures.waiting(ines).getFirst().requestId();
        practice.run(ines, () -> own.keep(request, "q1", 3));

        measures.move(mara, ines, session, 50);
        keeping.catchUp();

        assertThat(measures.waiting(ines)).singleElement().satisfies(sheet -> {
            assertThat(sheet.requestId()).isEqualTo(request);
            assertThat(sheet.answers()).containsExactly(Map.entry("q1", 3));
        });
    }

    @Test
    void aCancelledSessionTakesItsRequestBackAndAnsweredForAMovedOneCounts() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.BEFORE_SESSION, null);
        long session = measures.session(mara, ines, 30);
        keeping.catchUp();
        measures.answer(ines, ALL_ONES);
        long moved = measures.move(mara, ines, session, 40);
        keeping.catchUp();
        assertThat(measures.waiting(ines)).as("was answered for it").isEmpty();

        practice.update("update appointment set status = 'cancelled', cancellation_reason = 'by-client' where id = ?", moved);
        long other = measures.session(mara, ines, 55);
        keeping.catchUp();
        assertThat(measures.waiting(ines)).hasSize(1);
        practice.update("update appointment set status = 'cancelled', cancellation_reason = 'by-client' where id = ?", other);
        keeping.catchUp();
        assertThat(requests("cancelled")).isOne();
    }

    @Test
    void anInstrumentWhoseTermsNobodyAcknowledgedIsNotAsked() {
        long bound = Ids.next();
        String code = "own-" + Ids.format(bound).toLowerCase(Locale.ROOT);
        practice.update("insert into instrument (id, code, origin, needs_terms) values (?, ?, 'OWN', true)", bound, code);
        practice.update("insert into instrument_version (id, instrument_id, number, title_en, short_title, definition, published_at)"
                + " select ?, ?, 1, title_en, short_title, definition, published_at from instrument_version where instrument_id = ?",
                Ids.next(), bound, measures.instrument("gad-7"));

        assertThat(practice.as(mara, asking::choices)).extracting(MeasureChoice::instrumentId).doesNotContain(bound);
        assertThatThrownBy(() -> measures.ask(mara, ines, code, MeasureCadence.ONCE, null)).isInstanceOf(Invalid.class)
                .hasMessage("measure-not-askable");
        practice.update("insert into instrument_terms (id, instrument_id, account_id, acknowledged_at, note)"
                + " values (?, ?, ?, utc_timestamp(6), 'x')", Ids.next(), bound, mara.accountId());
        measures.ask(mara, ines, code, MeasureCadence.ONCE, null);
        practice.update("update instrument set retired_at = utc_timestamp(6) where id = ?", bound);
        assertThat(practice.as(mara, asking::choices)).extracting(MeasureChoice::instrumentId).doesNotContain(bound);
    }

    @Test
    void nobodyIsAskedTwiceForTheSameAtOnce() throws Exception {
        MeasureTerms terms = MeasurePractice.terms(ines, MeasureCadence.ONCE, null);
        long instrument = measures.instrument("gad-7");
        Callable<?> ask = () -> asking.ask(TestPractice.id(ines), instrument, terms);

        List<String> ends = practice.atOnce(List.of(mara, mara, mara), ask);

        assertThat(ends).containsOnlyOnce("done").contains("measure-plan-open");
        assertThat(requests("requested")).isOne();
    }

    @Test
    void handedInTwiceIsHandedInOnceWithTheSameAnswer() throws Exception {
        measures.ask(mara, ines, "gad-7", MeasureCadence.ONCE, null);
        long request = measures.waiting(ines).getFirst().requestId();
        practice.run(ines, () -> own.keep(request, "q1", 2));
        Callable<?> send = () -> own.handIn(request);

        List<String> ends = practice.atOnce(List.of(ines, ines, ines), send);

        assertThat(ends).containsOnly("done");
        assertThat(practice.count("select count(*) from measure_response where request_id = ?", request)).isOne();
        assertThatThrownBy(() -> practice.run(ines, () -> own.keep(request, "q1", 1))).isInstanceOf(Conflict.class);
    }

    @Test
    void anEmptySheetAndAnswersThatThereAreNotAreRefused() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.ONCE, null);
        long request = measures.waiting(ines).getFirst().requestId();

        assertThatThrownBy(() -> practice.run(ines, () -> own.handIn(request))).isInstanceOf(Invalid.class).hasMessage("measure-empty");
        assertThatThrownBy(() -> practice.run(ines, () -> own.keep(request, "q1", 9))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.run(ines, () -> own.keep(request, "nope", 1))).isInstanceOf(Invalid.class);
        assertThat(measures.waiting(ines)).hasSize(1);
    }

    @Test
    void onlyCliniciansInOpenCareAskAndRead() {
        long plan = measures.ask(mara, ines, "gad-7", MeasureCadence.WEEKS, 4);
        measures.answer(ines, ALL_ONES);
        long response = practice.count("select id from measure_response where client_id = ?", TestPractice.id(ines));
        Principal jo = practice.clinician();

        assertThatThrownBy(() -> practice.as(jo, () -> reading.series(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(jo, () -> reading.lines(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(jo, () -> reading.answers(response))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.as(jo, () -> asking.plans(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> measures.ask(jo, ines, "phq-9", MeasureCadence.ONCE, null)).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.run(jo, () -> asking.end(plan, 0))).isInstanceOf(NotFound.class);
        for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN), ines)) {
            assertThatThrownBy(() -> practice.as(someone, () -> reading.series(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> reading.answers(response))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> asking.plans(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
        }
        assertThat(practice.as(mara, () -> reading.answers(response)).items()).hasSizeGreaterThanOrEqualTo(7);
        practice.endCare(ines, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> reading.answers(response))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> reading.series(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void nobodyElsesSheetOpensAndEndedCareAsksNoMore() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.WEEKS, 4);
        long request = measures.waiting(ines).getFirst().requestId();
        Principal ruth = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(ruth, () -> own.sheet(request))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.run(ruth, () -> own.keep(request, "q1", 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.as(mara, own::waiting)).isInstanceOf(NotAllowed.class);
        practice.endCare(ines, mara);
        assertThat(measures.waiting(ines)).isEmpty();
        keeping.catchUp();
        assertThat(requests("cancelled")).isOne();
    }

    @Test
    void aClientSeesPointsAndNoVerdict() {
        measures.ask(mara, ines, "gad-7", MeasureCadence.ONCE, null);
        measures.answer(ines, ALL_ONES);

        OwnMeasureRow row = practice.as(ines, own::results).getFirst();

        assertThat(row.points()).singleElement().satisfies(points -> {
            assertThat(points.title()).isNull();
            assertThat(points.score()).isEqualByComparingTo(new BigDecimal(7));
            assertThat(points.max()).isEqualByComparingTo(new BigDecimal(21));
        });
    }

    @Test
    void listsTakeAsManyStatementsForThreeAsForOne() throws Exception {
        long plan = measures.ask(mara, ines, "gad-7", MeasureCadence.WEEKS, 1);
        measures.answer(ines, ALL_ONES);
        long lines = practice.selects(mara, () -> reading.lines(TestPractice.id(ines)));
        long series = practice.selects(mara, () -> reading.series(TestPractice.id(ines)));
        for (int i = 0; i < 3; i++) {
            backdate(plan, 7);
            keeping.catchUp();
            measures.answer(ines, ALL_ONES);
        }

        assertThat(practice.as(mara, () -> reading.lines(TestPractice.id(ines)))).hasSize(4);
        assertThat(practice.selects(mara, () -> reading.lines(TestPractice.id(ines)))).isEqualTo(lines);
        assertThat(practice.selects(mara, () -> reading.series(TestPractice.id(ines)))).isEqualTo(series);
    }

    private void backdate(long plan, int days) {
        practice.update("update measure_request set opens_on = opens_on - interval ? day where plan_id = ?", days, plan);
    }

    private long requests(String status) {
        return practice.count("select count(*) from measure_request where client_id = ? and status = ?", TestPractice.id(ines), status);
    }

    private long status(long request) {
        return practice.count("select count(*) from measure_request where id = ? and status = 'lapsed'", request);
    }
}
