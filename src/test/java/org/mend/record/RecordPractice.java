package org.mend.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.mend.homework.TestPractice;
import org.mend.identity.Principal;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What lies in a record, at the moments that a test needs. */
@ApplicationScoped
public class RecordPractice {

    static final String TITLE = "kind-phrase";

    @Inject
    private TestPractice practice;

    /** In a room of its own, 50 minutes long. */
    long session(Principal clinician, Instant start, String status, Principal... clients) {
        long room = Ids.next();
        long service = Ids.next();
        long session = Ids.next();
        practice.update("insert into room (id, name, seats) values (?, ?, 3)", room, "Room " + Ids.format(room));
        practice.update("""
                insert into service (id, name, name_es, duration_minutes, buffer_before_minutes, buffer_after_minutes, max_clients)
                values (?, ?, 'Servicio', 50, 0, 0, 3)""", service, "Service " + Ids.format(service));
        practice.update("""
                insert into appointment (id, clinician_id, service_id, room_id, start_at, end_at, taken_from, taken_until, status,
                    cancellation_reason, created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))""", session,
                clinician.staffId().orElseThrow(), service, room, utc(start), utc(start.plusSeconds(3000)), utc(start),
                utc(start.plusSeconds(3000)), status, status.equals("cancelled") ? "by-client" : null, clinician.accountId());
        for (Principal client : clients) {
            practice.update("insert into appointment_participant (appointment_id, client_id, attendance, start_at) values (?, ?, ?, ?)",
                    session, TestPractice.id(client), status.equals("noshow") ? "missed" : "expected", utc(start));
        }
        return session;
    }

    long assignment(Principal client, Principal clinician, String status, Instant assigned, Instant ended) {
        long id = Ids.next();
        practice.update("""
                insert into assignment (id, client_id, clinician_id, exercise_version_id, status, note, assigned_at, ended_at)
                select ?, ?, ?, v.id, ?, '', ?, ? from exercise_version v join exercise e on e.id = v.exercise_id
                where e.slug = 'kind-phrase' order by v.number desc limit 1""", id, TestPractice.id(client),
                clinician.staffId().orElseThrow(), status, utc(assigned), ended == null ? null : utc(ended));
        return id;
    }

    void helpful(Principal client, long assignment, int mark) {
        practice.update("insert into practice_feedback (assignment_id, client_id, helpful, told_at) values (?, ?, ?, utc_timestamp(6))",
                assignment, TestPractice.id(client), mark);
    }

    /** Of a completed assignment of its own; the first written step of the exercise is answered. */
    long reflection(Principal client, Principal clinician, String visibility, String status, Instant submitted, String words) {
        long assignment = assignment(client, clinician, "completed", submitted.minusSeconds(600), submitted);
        long id = Ids.next();
        practice.update("""
                insert into reflection (id, assignment_id, client_id, exercise_version_id, language, status, visibility, review_state,
                    started_at, submitted_at, word_count)
                select ?, a.id, a.client_id, a.exercise_version_id, 'en', ?, ?, ?, ?, ?, 3 from assignment a where a.id = ?""", id, status,
                visibility, visibility.equals("PRIVATE") ? "NONE" : "WAITING", utc(submitted), utc(submitted), assignment);
        practice.update("""
                insert into reflection_answer (reflection_id, step_key, text)
                select r.id, s.step_key, ? from reflection r join exercise_step s on s.version_id = r.exercise_version_id
                where r.id = ? and s.kind in ('TEXT', 'PHRASE', 'COMMITMENT') order by s.position limit 1""", words, id);
        return id;
    }

    long episode(Principal client, boolean shared, String title, Instant begun) {
        long id = Ids.next();
        practice.update("""
                insert into repair_episode (id, client_id, request_key, title, happened_at, begun_at, touched_at, status, closed_at,
                    repaired_at, shared_at) values (?, ?, ?, ?, ?, ?, ?, 'REPAIRED', ?, ?, ?)""", id, TestPractice.id(client),
                Ids.format(id), title, utc(begun), utc(begun), utc(begun), utc(begun.plusSeconds(7200)), utc(begun.plusSeconds(7200)),
                shared ? utc(begun) : null);
        practice.update("insert into episode_return (id, episode_id, how, returned_at) values (?, ?, 'RESUMED', ?)", Ids.next(), id,
                utc(begun.plusSeconds(3600)));
        return id;
    }

    /** Asked back on a day; answered by somebody, or by nobody where {@code by} is null. */
    long promise(Principal client, Long episode, String words, Instant made, LocalDate due, Principal by, Instant answered) {
        long id = Ids.next();
        long followUp = Ids.next();
        practice.update("insert into commitment (id, client_id, episode_id, request_key, words, made_at) values (?, ?, ?, ?, ?, ?)", id,
                TestPractice.id(client), episode, Ids.format(id), words, utc(made));
        practice.update("insert into follow_up (id, commitment_id, after_days, due_on) values (?, ?, 1, ?)", followUp, id, due);
        if (by != null) {
            practice.update("insert into follow_up_answer (id, follow_up_id, client_id, kept, words, answered_at) "
                    + "values (?, ?, ?, 'KEPT', '', ?)", Ids.next(), followUp, TestPractice.id(by), utc(answered));
        }
        return id;
    }

    /** @param about null for one about the practice */
    long flag(Principal client, Principal about, Instant flagged) {
        long id = Ids.next();
        practice.update("""
                insert into rupture_flag (id, client_id, request_key, about, clinician_id, words, words_shown, status, flagged_at,
                    acknowledged_note, talked_note) values (?, ?, ?, ?, ?, '', true, 'OPEN', ?, '', '')""", id, TestPractice.id(client),
                Ids.format(id), about == null ? "PRACTICE" : "CLINICIAN", about == null ? null : about.staffId().orElseThrow(),
                utc(flagged));
        return id;
    }

    /** PHQ-9, handed in with this total. */
    long measure(Principal client, Instant submitted, int total) {
        long request = asked(client, null, LocalDate.ofInstant(submitted, ZoneOffset.UTC));
        long id = Ids.next();
        practice.update("update measure_request set status = 'completed', completed_at = ? where id = ?", utc(submitted), request);
        practice.update("""
                insert into measure_response (id, request_id, client_id, instrument_version_id, language, answers, entered_via,
                    submitted_at)
                select ?, r.id, r.client_id, r.instrument_version_id, 'en', '{}', 'CLIENT', ? from measure_request r where r.id = ?""",
                id, utc(submitted), request);
        practice.update("insert into measure_score (response_id, scale, score, band, answered, items) values (?, 'total', ?, null, 9, 9)",
                id, total);
        return id;
    }

    /** Asked once; for a session, or from a day on. */
    long asked(Principal client, Long session, LocalDate opens) {
        long plan = Ids.next();
        long request = Ids.next();
        practice.update("""
                insert into measure_plan (id, client_id, instrument_id, asked_by, cadence, starts_on, remind, created_at, ended_at)
                select ?, ?, i.id, r.clinician_id, 'ONCE', utc_date(), false, utc_timestamp(6), utc_timestamp(6)
                from instrument i, care_relationship r where i.code = 'phq-9' and r.client_id = ? limit 1""", plan,
                TestPractice.id(client), TestPractice.id(client));
        practice.update("""
                insert into measure_request (id, plan_id, client_id, instrument_version_id, appointment_id, opens_on, status)
                select ?, ?, ?, v.id, ?, ?, 'requested' from instrument_version v join instrument i on i.id = v.instrument_id
                where i.code = 'phq-9' order by v.number desc limit 1""", request, plan, TestPractice.id(client), session,
                opens == null ? LocalDate.now(ZoneOffset.UTC) : opens);
        return request;
    }

    long alert(Principal client, long response, Instant raised) {
        long id = Ids.next();
        practice.update("insert into safety_alert (id, client_id, response_id, rule, raised_at, escalate_at) "
                + "values (?, ?, ?, 'item', ?, ?)", id, TestPractice.id(client), response, utc(raised), utc(raised.plusSeconds(1)));
        return id;
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
