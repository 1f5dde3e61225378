package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class NudgeIT {

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private PracticeNudges nudges;
    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void somethingIsOpen() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        assign(AssignmentTerms.simply(null, null));
    }

    @Test
    void aNudgeIsToldOnceAndShownToTheClient() {
        nudge(mara);

        assertThat(practice.count("""
                select count(*) from outbox_message m join practice_nudge n on n.id = m.subject_id
                where m.client_id = ? and m.kind = 'PRACTICE_NUDGE' and m.status = 'WAITING'""", TestPractice.id(ines))).isOne();
        assertThat(practice.as(ines, () -> nudges.own()).orElseThrow().clinicianName()).isEqualTo("Dr. Mara Weil");
        assertThat(practice.count("select count(*) from audit_event where client_id = ? and action = 'C' and entity_type = 'PracticeNudge'",
                TestPractice.id(ines))).isOne();
    }

    @Test
    void nobodyNudgesAgainWithinADayNotEvenAColleague() throws SQLException {
        Principal jo = practice.clinician();
        practice.beginCare(ines, jo);
        nudge(mara);
        shift("23:59:50");

        assertThatThrownBy(() -> nudge(mara)).isInstanceOf(NudgeTooSoon.class);
        assertThatThrownBy(() -> nudge(jo)).isInstanceOf(NudgeTooSoon.class);
        shift("00:00:10");
        nudge(jo);

        assertThat(standing()).isEqualTo(2);
    }

    @Test
    void aDoubleClickIsOneNudge() throws Exception {
        Callable<?> work = () -> {
            nudges.nudge(TestPractice.id(ines));
            return null;
        };

        List<String> ends = practice.atOnce(List.of(mara, mara, mara, mara), work);

        assertThat(ends).containsOnlyOnce("done").contains("nudge-too-soon");
        assertThat(standing()).isOne();
    }

    @Test
    void theDatabaseAloneRefusesASecondWithinTheDay() {
        nudge(mara);

        assertThatThrownBy(() -> update("""
                insert into practice_nudge (id, client_id, clinician_id, number, nudged_at)
                select ?, client_id, clinician_id, number, nudged_at from practice_nudge where client_id = ?""", Ids.next(),
                TestPractice.id(ines))).isInstanceOf(SQLException.class).hasMessageContaining("practice_nudge_one_at_a_time");
        assertThatThrownBy(() -> update("""
                insert into practice_nudge (id, client_id, clinician_id, number, nudged_at, not_before)
                select ?, client_id, clinician_id, 2, nudged_at + interval 23 hour, nudged_at + interval 24 hour
                from practice_nudge where client_id = ?""", Ids.next(), TestPractice.id(ines)))
                .isInstanceOf(SQLException.class).hasMessageContaining("practice_nudge_rested");
    }

    @Test
    void withNothingToPractiseThereIsNoNudge() {
        Principal sam = practice.clientOf(mara);
        refused("nudge-nothing-open", () -> practice.as(mara, () -> nudged(sam)));

        AssignmentRow later = practice.as(mara, () -> homework.assign(TestPractice.id(sam), "kind-phrase", AssignmentTerms.simply(null, null)));
        practice.as(sam, () -> homework.postpone(later.id(), later.version(), LocalDate.now(sam.zone()).plusDays(3)));
        refused("nudge-nothing-open", () -> practice.as(mara, () -> nudged(sam)));
    }

    @Test
    void whereRemindersAreOffNobodyIsNudged() throws SQLException {
        update("update assignment set reminders = false where client_id = ?", TestPractice.id(ines));

        refused("nudge-reminders-off", () -> nudge(mara));
    }

    @Test
    void onlyCliniciansInOpenCareNudge() {
        assertThatThrownBy(() -> nudge(practice.clinician())).isInstanceOf(ClientNotFound.class);
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            assertThatThrownBy(() -> nudge(practice.staff(role))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> nudge(ines)).isInstanceOf(NotAllowed.class);
        nudge(mara);
        practice.endCare(ines, mara);
        assertThatThrownBy(() -> nudge(mara)).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> takeBack(mara)).isInstanceOf(ClientNotFound.class);
        assertThat(practice.as(ines, () -> nudges.own())).isEmpty();
    }

    @Test
    void whatIsTakenBackInTimeWasNever() {
        nudge(mara);
        takeBack(mara);

        assertThat(practice.as(ines, () -> nudges.own())).isEmpty();
        assertThat(practice.count("select count(*) from outbox_message where client_id = ? and kind = 'PRACTICE_NUDGE' and status = 'WAITING'",
                TestPractice.id(ines))).isZero();
        nudge(mara);
        assertThat(standing()).isOne();
    }

    @Test
    void whatWasSentIsNotTakenBack() throws SQLException {
        nudge(mara);
        update("update outbox_message set status = 'SENT' where client_id = ? and kind = 'PRACTICE_NUDGE'", TestPractice.id(ines));

        refused("nudge-sent", () -> takeBack(mara));
        assertThat(practice.as(ines, () -> nudges.own())).isPresent();
    }

    @Test
    void whatASenderIsAtIsNotTakenBack() throws SQLException {
        nudge(mara);
        update("update outbox_message set claimed_until = utc_timestamp(6) + interval 5 minute where client_id = ? and kind = 'PRACTICE_NUDGE'",
                TestPractice.id(ines));

        refused("nudge-sent", () -> takeBack(mara));
    }

    @Test
    void nobodyTakesBackAColleaguesNudge() {
        Principal jo = practice.clinician();
        practice.beginCare(ines, jo);
        nudge(mara);
        takeBack(jo);

        assertThat(standing()).isOne();
    }

    @Test
    void onceTheClientPractisesTheWordIsGone() {
        nudge(mara);
        AssignmentRow open = practice.as(ines, () -> homework.ownOpen()).getFirst();
        practice.as(ines, () -> homework.start(open.id(), open.version()));

        assertThat(practice.as(ines, () -> nudges.own())).isEmpty();
    }

    @Test
    void anOldWordIsNotShownAnyMore() throws SQLException {
        nudge(mara);
        shift("168:01:00");

        assertThat(practice.as(ines, () -> nudges.own())).isEmpty();
    }

    private void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void nudge(Principal someone) {
        practice.as(someone, () -> nudged(ines));
    }

    private Object nudged(Principal client) {
        nudges.nudge(TestPractice.id(client));
        return null;
    }

    private void takeBack(Principal someone) {
        practice.as(someone, () -> {
            nudges.takeBack(TestPractice.id(ines));
            return null;
        });
    }

    private long standing() {
        return practice.count("select count(*) from practice_nudge where client_id = ? and withdrawn_at is null", TestPractice.id(ines));
    }

    private void assign(AssignmentTerms terms) {
        practice.as(mara, () -> homework.assign(TestPractice.id(ines), "kind-phrase", terms));
    }

    /** As if the nudge, and what was asked before it, had been so much earlier. */
    private void shift(String time) throws SQLException {
        update("update practice_nudge set nudged_at = subtime(nudged_at, ?), not_before = subtime(not_before, ?) where client_id = ?",
                time, time, TestPractice.id(ines));
    }

    private void update(String statement, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
