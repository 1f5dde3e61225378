package org.mend.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mend.harness.TestServer;
import org.mend.homework.LibraryContent;
import org.mend.identity.SignIn;

/** The demo practice as the server under test loaded it. Other tests work beside it, so only its own rows are counted. */
@ExtendWith(ArquillianExtension.class)
class DemoPracticeIT {

    private static final String OWN = " where " + DemoIds.MADE_BY_DEMO;

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;
    @Inject
    private SignIn signIn;
    @Inject
    private LibraryContent library;

    @ParameterizedTest
    @CsvSource({"client, 120", "staff, 12", "couple, 16", "care_relationship, 120", "room, 4", "service, 4", "account, 56"})
    void everybodyAndEverythingIsThere(String table, long rows) throws SQLException {
        assertThat(count("select count(*) from " + table + OWN)).isEqualTo(rows);
    }

    @Test
    void sessionsReachFromTwelveWeeksAgoToSixAhead() throws SQLException {
        assertThat(count("select count(*) from appointment" + OWN)).isBetween(1_200L, 1_700L);
        assertThat(count("select datediff(max(start_at), utc_date()) from appointment" + OWN)).isBetween(35L, 49L);
        assertThat(count("select datediff(utc_date(), min(start_at)) from appointment" + OWN)).isBetween(80L, 92L);
    }

    @Test
    void fourHundredReflectionsWereHandedIn() throws SQLException {
        assertThat(count("select count(*) from reflection" + OWN + " and submitted_at is not null")).isGreaterThanOrEqualTo(400);
    }

    @Test
    void liveSessionsOverlapForNobody() throws SQLException {
        assertThat(count("""
                select count(*) from appointment a join appointment b on a.id < b.id and a.taken_from < b.taken_until
                    and b.taken_from < a.taken_until and (a.clinician_id = b.clinician_id or a.room_id = b.room_id
                        or exists (select 1 from appointment_participant p join appointment_participant q on q.client_id = p.client_id
                            where p.appointment_id = a.id and q.appointment_id = b.id))
                where a.status <> 'cancelled' and b.status <> 'cancelled'
                    and (a.id >> 22) % 86400000 = 0 and (b.id >> 22) % 86400000 = 0""")).isZero();
    }

    @Test
    void everyLiveSessionHoldsItsFiveMinuteSteps() throws SQLException {
        assertThat(count("""
                select count(*) from (
                    select a.id, a.status, timestampdiff(minute, a.taken_from, a.taken_until) div 5
                        * (2 + (select count(*) from appointment_participant p where p.appointment_id = a.id)) expected,
                        (select count(*) from taken_quantum t where t.appointment_id = a.id) held
                    from appointment a where (a.id >> 22) % 86400000 = 0) s
                where held <> case when status = 'cancelled' then 0 else expected end""")).isZero();
    }

    @Test
    void answersFitTheStepsOfTheirExercise() throws SQLException {
        assertThat(count("""
                select count(*) from reflection_answer x join reflection r on r.id = x.reflection_id
                left join exercise_step s on s.version_id = r.exercise_version_id and s.step_key = x.step_key
                    and s.kind not in ('READING', 'BREATH', 'TIMER') and (s.kind = 'SCALE') = (x.number is not null)
                where (r.id >> 22) % 86400000 = 0 and s.id is null""")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"mara.weil", "jo.costa", "tom.okafor", "lena.brandt", "ada.lindqvist", "noah.petrov", "ines.keller", "ruth.amsel"})
    void whoIsShownCanSignIn(String username) {
        assertThat(signIn.verify(username, TestServer.DEMO_PASSWORD)).isPresent();
    }

    @Test
    void secondStartFindsItAndLoadsNothing() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(DemoLoad.isInUse(connection)).isTrue();
        }
        assertThat(library.load()).isZero();
    }

    @Test
    void closedDoorsLetNobodyInUntilTheyAreOpenedAgain() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            String hash = DemoAccounts.sharedHash(connection).orElseThrow();
            assertThat(DemoAccounts.close(connection, "nobody knows")).isEqualTo(56);
            assertThat(DemoAccounts.sharedHash(connection)).contains("nobody knows");
            assertThat(DemoAccounts.renew(connection, "nobody knows", hash)).isEqualTo(56);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
