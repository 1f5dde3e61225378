package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
class SafetyAlertIT {

    private static final Map<String, Integer> WITH_NINE = Map.of("q1", 1, "q9", 1);

    @Inject
    private TestPractice practice;
    @Inject
    private MeasurePractice measures;
    @Inject
    private SafetyAlerts alerts;
    @Inject
    private SafetySettings settings;
    @Inject
    private ClinicianCovers covers;
    @Inject
    private SafetyEscalationStep step;
    @Inject
    private MeasureReading reading;
    @Inject
    private OwnMeasures own;

    private Principal mara;
    private Principal ines;
    private Principal duty;
    private long onDutyBefore;

    @BeforeEach
    void somebodyIsOnDuty() {
        onDutyBefore = practice.count("select coalesce(duty_clinician_id, 0) from safety_setting");
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        duty = practice.clinician();
        practice.update("update safety_setting set escalation_minutes = 60, duty_clinician_id = ?", staff(duty));
        measures.ask(mara, ines, "phq-9", MeasureCadence.ONCE, null);
    }

    /** Other tests find no alert of these, and the one on duty whom they know. */
    @AfterEach
    void allIsAsBefore() {
        practice.update("update safety_setting set escalation_minutes = 60, duty_clinician_id = nullif(?, 0)", onDutyBefore);
        practice.update("update safety_alert set acknowledged_at = raised_at, acknowledged_by = ?, note = 'x' where client_id = ?"
                + " and acknowledged_at is null", staff(mara), TestPractice.id(ines));
    }

    @Test
    void anAnswerRaisesOneAlertAndTheClientIsShownHelp() throws Exception {
        long request = measures.waiting(ines).getFirst().requestId();
        assertThat(measures.answer(ines, WITH_NINE).care()).isTrue();
        Callable<?> again = () -> practice.as(ines, () -> own.handIn(request));
        practice.atOnce(List.of(ines, ines), again);

        assertThat(practice.count("select count(*) from safety_alert where client_id = ?", TestPractice.id(ines))).isOne();
        assertThat(practice.as(ines, () -> own.handIn(request)).care()).as("answered alike").isTrue();
        SafetyAlertRow row = practice.as(mara, alerts::open).getFirst();
        assertThat(row.treating()).isTrue();
        SafetyAlertDetail detail = practice.as(mara, () -> alerts.read(row.id()));
        assertThat(detail.question()).isNotBlank();
        assertThat(detail.answer()).isNotBlank();
        assertThat(told(mara, "SAFETY_ALERT")).isOne();
        assertThat(audited("C", row.id())).isOne();
        assertThat(audited("R", row.id())).isOne();
    }

    @Test
    void anAnswerOfNotAtAllRaisesNone() {
        assertThat(measures.answer(ines, Map.of("q1", 3, "q9", 0)).care()).isFalse();
        assertThat(practice.as(mara, alerts::open)).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        long alert = raised();
        Principal jo = practice.clinician();

        assertThat(seenBy(jo)).doesNotContain(alert);
        assertThatThrownBy(() -> practice.as(jo, () -> alerts.read(alert))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.run(jo, () -> alerts.acknowledge(alert, "x"))).isInstanceOf(NotFound.class);
        assertThat(seenBy(duty)).as("not yet").doesNotContain(alert);
        for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN), ines)) {
            assertThatThrownBy(() -> practice.as(someone, alerts::open)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> alerts.read(alert))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.run(someone, () -> alerts.acknowledge(alert, "x"))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoCoversSeesWhomToCallAndNotTheRecord() {
        Principal jo = practice.clinician();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        practice.run(mara, () -> covers.name(staff(jo), today.minusDays(1), today.plusDays(1)));
        long alert = raised();

        SafetyAlertDetail seen = practice.as(jo, () -> alerts.read(alert));

        assertThat(seen.row().treating()).isFalse();
        assertThat(seen.row().givenName()).isEqualTo("Ines");
        assertThat(List.of(seen.instrument() == null, seen.rule() == null, seen.question() == null, seen.answer() == null,
                seen.responseId() == null)).containsOnly(true);
        assertThat(told(jo, "SAFETY_ALERT")).isOne();
        assertThatThrownBy(() -> practice.as(jo, () -> reading.series(TestPractice.id(ines)))).isInstanceOf(NotFound.class);
        practice.run(jo, () -> alerts.acknowledge(alert, "Called, is with her sister."));
        assertThat(practice.as(mara, alerts::open)).isEmpty();
        assertThat(practice.as(mara, alerts::recent)).first().satisfies(row -> assertThat(row.note()).contains("sister"));
    }

    @Test
    void coverOfOtherDaysCoversNothingAndNobodyCoversThemselves() {
        Principal jo = practice.clinician();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        practice.run(mara, () -> covers.name(staff(jo), today.plusDays(2), today.plusDays(3)));
        long alert = raised();

        assertThat(seenBy(jo)).doesNotContain(alert);
        assertThatThrownBy(() -> practice.run(mara, () -> covers.name(staff(mara), today, today))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.run(mara, () -> covers.name(staff(jo), today.plusDays(1), today))).isInstanceOf(Invalid.class);
        long cover = practice.as(mara, covers::mine).getFirst().id();
        assertThatThrownBy(() -> practice.run(jo, () -> covers.takeBack(cover))).isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheOnlyClinicianIsOnLeaveItGoesFurtherAtOnce() {
        practice.update("insert into leave_period (id, clinician_id, start_at, end_at) values (?, ?, utc_timestamp(6) - interval 1 day,"
                + " utc_timestamp(6) + interval 1 day)", Ids.next(), staff(mara));
        long alert = raised();

        escalateAt(Instant.now().plusSeconds(1));

        assertThat(practice.as(duty, alerts::open)).extracting(SafetyAlertRow::id).contains(alert);
        assertThat(practice.as(mara, alerts::open)).extracting(SafetyAlertRow::id).contains(alert);
    }

    @Test
    void afterTheSetTimeItGoesToWhoIsOnDutyOnce() {
        long alert = raised();
        escalateAt(Instant.now().plus(Duration.ofMinutes(59)));
        assertThat(seenBy(duty)).doesNotContain(alert);

        escalateAt(Instant.now().plus(Duration.ofMinutes(61)));
        escalateAt(Instant.now().plus(Duration.ofMinutes(90)));

        SafetyAlertDetail seen = practice.as(duty, () -> alerts.read(alert));
        assertThat(seen.row().treating()).isFalse();
        assertThat(seen.row().escalatedAt()).isNotNull();
        assertThat(seen.question()).isNull();
        assertThat(practice.count("select count(*) from outbox_message where staff_id = ? and kind = 'SAFETY_ESCALATED' and subject_id = ?",
                staff(duty), alert)).isOne();
        assertThat(audited("E", alert)).isOne();
    }

    @Test
    void withNobodyOnDutyItGoesToAllClinicians() {
        practice.update("update safety_setting set duty_clinician_id = null");
        Principal jo = practice.clinician();
        long alert = raised();

        escalateAt(Instant.now().plus(Duration.ofMinutes(61)));

        assertThat(practice.as(jo, alerts::open)).extracting(SafetyAlertRow::id).contains(alert);
        assertThat(told(jo, "SAFETY_ESCALATED")).isPositive();
        practice.run(mara, () -> alerts.acknowledge(alert, "Talked on the phone."));
    }

    @Test
    void whatWasLookedAfterGoesNoFurther() {
        long alert = raised();
        practice.run(mara, () -> alerts.acknowledge(alert, "Talked on the phone."));

        escalateAt(Instant.now().plus(Duration.ofMinutes(61)));

        assertThat(seenBy(duty)).doesNotContain(alert);
        assertThat(audited("E", alert)).isZero();
        assertThat(audited("U", alert)).isOne();
    }

    @Test
    void ofTwoAtOnceOneLooksAfterIt() throws Exception {
        Principal jo = practice.clinician();
        practice.beginCare(ines, jo);
        long alert = raised();
        Callable<?> acknowledge = () -> {
            alerts.acknowledge(alert, "Called.");
            return null;
        };

        assertThat(practice.atOnce(List.of(mara, jo), acknowledge)).containsExactlyInAnyOrder("done", "safety-acknowledged");
        assertThatThrownBy(() -> practice.run(mara, () -> alerts.acknowledge(alert, "Again."))).isInstanceOf(Conflict.class);
    }

    @Test
    void withoutWordsItIsNotLookedAfter() {
        long alert = raised();

        assertThatThrownBy(() -> practice.run(mara, () -> alerts.acknowledge(alert, "  "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.run(mara, () -> alerts.acknowledge(alert, "x".repeat(2001)))).isInstanceOf(Invalid.class);
        assertThat(practice.as(mara, alerts::open)).hasSize(1);
    }

    @Test
    void onlyAnAdministratorSetsTheRulesAndOnlyInRange() {
        Principal ada = practice.staff(Role.ADMIN);
        SafetyRules rules = practice.as(ada, settings::read);

        assertThatThrownBy(() -> practice.run(ada, () -> settings.change(new SafetyRules(4, null, rules.version()))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.run(ada, () -> settings.change(new SafetyRules(1441, null, rules.version()))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.run(ada, () -> settings.change(new SafetyRules(60, staff(ada), rules.version()))))
                .isInstanceOf(Invalid.class);
        practice.run(ada, () -> settings.change(new SafetyRules(15, staff(mara), rules.version())));
        assertThat(practice.as(ada, settings::read).escalationMinutes()).isEqualTo(15);
        for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), mara, ines)) {
            assertThatThrownBy(() -> practice.as(someone, settings::read)).isInstanceOf(NotAllowed.class);
        }
    }

    private long raised() {
        measures.answer(ines, WITH_NINE);
        return practice.count("select id from safety_alert where client_id = ?", TestPractice.id(ines));
    }

    private List<Long> seenBy(Principal someone) {
        return practice.as(someone, alerts::open).stream().map(SafetyAlertRow::id).toList();
    }

    private void escalateAt(Instant now) {
        new SafetyEscalation(step, Clock.fixed(now, ZoneOffset.UTC)).escalate();
    }

    private long told(Principal someone, String kind) {
        return practice.count("select count(*) from outbox_message where staff_id = ? and kind = ? and status = 'IN_APP'",
                staff(someone), kind);
    }

    private long audited(String action, long alert) {
        return practice.count("select count(*) from audit_event where entity_type = 'SafetyAlert' and entity_id = ? and action = ?", alert,
                action);
    }

    private static long staff(Principal someone) {
        return someone.staffId().orElseThrow();
    }
}
