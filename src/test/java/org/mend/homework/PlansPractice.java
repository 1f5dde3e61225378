package org.mend.homework;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.mend.identity.Principal;
import org.mend.shared.Ids;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/** Couples, sessions and a library of their own for tests of plans. */
@ApplicationScoped
public class PlansPractice {

    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    public long couple(Principal one, Principal other) {
        long couple = Ids.next();
        long a = TestPractice.id(one);
        long b = TestPractice.id(other);
        update("insert into couple (id, first_client_id, second_client_id, started_on) values (?, ?, ?, utc_date())", couple,
                Math.min(a, b), Math.max(a, b));
        return couple;
    }

    public void endCouple(long couple) {
        update("update couple set ended_on = utc_date() where id = ?", couple);
    }

    /** Booked, an hour long, in a room of its own. */
    public long session(Principal clinician, Principal client, Instant start) {
        long room = Ids.next();
        long service = Ids.next();
        long session = Ids.next();
        update("insert into room (id, name, seats) values (?, ?, 2)", room, "Room " + Ids.format(room));
        update("""
                insert into service (id, name, name_es, duration_minutes, buffer_before_minutes, buffer_after_minutes, max_clients)
                values (?, ?, ?, 60, 0, 0, 2)""", service, "Service " + Ids.format(service), "Servicio");
        update("""
                insert into appointment (id, clinician_id, service_id, room_id, start_at, end_at, taken_from, taken_until, status,
                    created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'booked', ?, utc_timestamp(6))""", session,
                clinician.staffId().orElseThrow(), service, room, utc(start), utc(start.plusSeconds(3600)), utc(start),
                utc(start.plusSeconds(3600)), clinician.accountId());
        update("insert into appointment_participant (appointment_id, client_id, attendance, start_at) values (?, ?, 'expected', ?)",
                session, TestPractice.id(client), utc(start));
        return session;
    }

    public void move(long session, Instant start) {
        update("update appointment set start_at = ?, end_at = ?, taken_from = ?, taken_until = ? where id = ?", utc(start),
                utc(start.plusSeconds(3600)), utc(start), utc(start.plusSeconds(3600)), session);
    }

    public void cancel(long session) {
        update("update appointment set status = 'cancelled', cancellation_reason = 'by-client' where id = ?", session);
    }

    /** A programme of two or more of the library's exercises. */
    public String programme(Audience audience, String... exercises) {
        long id = Ids.next();
        String slug = "test-" + Ids.format(id).toLowerCase();
        update("insert into programme (id, slug, audience, position) values (?, ?, ?, 900)", id, slug, audience.name());
        for (String language : Language.ALL) {
            update("insert into programme_text (programme_id, language, title, description) values (?, ?, ?, 'Of a test.')", id,
                    language, slug);
        }
        for (int i = 0; i < exercises.length; i++) {
            add(slug, i + 1, exercises[i]);
        }
        return slug;
    }

    public void add(String programme, int position, String exercise) {
        update("insert into programme_item (programme_id, position, exercise_id) select p.id, ?, e.id from programme p, exercise e "
                + "where p.slug = ? and e.slug = ?", position, programme, exercise);
    }

    public void dropProgramme(String slug) {
        update("delete i from programme_item i join programme p on p.id = i.programme_id where p.slug = ?", slug);
    }

    /** An exercise of its own, which may be retired without disturbing others. */
    public String exercise() {
        long id = Ids.next();
        long version = Ids.next();
        String slug = "test-" + Ids.format(id).toLowerCase();
        update("insert into exercise (id, slug, part, audience, source) values (?, ?, 'S4', 'INDIVIDUAL', 'A test.')", id, slug);
        update("insert into exercise_version (id, exercise_id, number, minutes, published_at) values (?, ?, 1, 3, utc_timestamp(6))",
                version, id);
        for (String language : Language.ALL) {
            update("insert into exercise_text (version_id, language, title, summary, rationale) values (?, ?, ?, 'S', 'R')", version,
                    language, slug);
        }
        long step = Ids.next();
        update("insert into exercise_step (id, version_id, position, step_key, kind, settings) values (?, ?, 1, 'words', 'TEXT', '{}')",
                step, version);
        for (String language : Language.ALL) {
            update("insert into exercise_step_text (step_id, language, content) values (?, ?, ?)", step, language,
                    "{\"title\":\"Words\",\"prompt\":\"\"}");
        }
        return slug;
    }

    /** Out of everybody's sight again. */
    public void retire(String slug) {
        update("update exercise set retired_at = utc_timestamp(6) where slug = ?", slug);
    }

    /** What happened a while ago, for plans that go by the clock. */
    public void age(String table, long id, String column, int hours) {
        update("update " + table + " set " + column + " = " + column + " - interval ? hour where id = ?", hours, id);
    }

    public void update(String statement, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
