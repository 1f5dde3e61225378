package org.mend.record;

import java.time.Instant;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.time.Instant;
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
/** What stands in a client's record, for container tests, at whatever time it is said to be from. */
@ApplicationScoped
public class RecordPractice {

    private static final String EXERCISE = "guilt-and-the-moment";

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
    /** Handed in a day ago. */
    public long reflection(Principal client, Principal clinician, String visibility, String words) {
        long version = version();
        long assignment = assignment(client, clinician, Instant.now().minusSeconds(90_000), true);
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
                values (?, ?, ?, ?, 'es', 'completed', ?, 'NONE', utc_timestamp(6) - interval 1 day, utc_timestamp(6) - interval 1 day, 4)""",
                values (?, ?, ?, ?, 'es', 'completed', ?, 'NONE', utc_timestamp(6) - interval 1 day,
                    utc_timestamp(6) - interval 1 day, 4)""",
                id, assignment, TestPractice.id(client), version, visibility);
        practice.update("""
                insert into reflection_answer (reflection_id, step_key, text) select ?, s.step_key, ? from exercise_step s
                where s.version_id = ? and s.kind = 'TEXT' order by s.position limit 1""", id, words, version);
        for (String scale : new String[] {"guilt", "size"}) {
            practice.update("insert into reflection_answer (reflection_id, step_key, number) values (?, ?, ?)", id, scale,
                    scale.equals("guilt") ? 8 : 3);
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
    private long version() {
        return practice.count("""
                select max(v.id) from exercise_version v join exercise e on e.id = v.exercise_id where e.slug = ?""", EXERCISE);
    }

    public long assignment(Principal client, Principal clinician, Instant at, boolean done) {
        long id = Ids.next();
        practice.update("""
                insert into assignment (id, client_id, clinician_id, exercise_version_id, status, note, assigned_at, ended_at)
                values (?, ?, ?, ?, ?, '', ?, ?)""", id, TestPractice.id(client), clinician.staffId().orElseThrow(), version(),
                done ? "completed" : "requested", utc(at), done ? utc(at.plusSeconds(3600)) : null);
        return id;
    }

    public void answer(long reflection, Principal clinician, String words) {
        practice.update("""
                insert into review (id, reflection_id, clinician_id, outcome, feedback, reviewed_at)
                values (?, ?, ?, 'REVIEWED', ?, utc_timestamp(6))""", Ids.next(), reflection, clinician.staffId().orElseThrow(), words);
    }

    /** An episode that was returned to, a promise missed at first and kept then, and a guilt check. */
    public void repairWithPromise(Principal client, String stage, String promise) {
        long episode = repaired(client, Instant.now().minusSeconds(200_000), 3600);
        practice.update("insert into repair_stage (episode_id, stage, words, revision, saved_at)"
                + " values (?, 'MY_PART', ?, 1, utc_timestamp(6))",
                episode, stage);
        practice.update("insert into episode_return (id, episode_id, how, returned_at) values (?, ?, 'RESUMED', utc_timestamp(6))",
                Ids.next(), episode);
        long commitment = Ids.next();
        practice.update("insert into commitment (id, client_id, request_key, words, made_at) values (?, ?, ?, ?,"
                + " utc_timestamp(6) - interval 10 day)", commitment, TestPractice.id(client), key(), promise);
        for (int days : new int[] {1, 7}) {
            long asked = Ids.next();
            practice.update("insert into follow_up (id, commitment_id, after_days, due_on) values (?, ?, ?, utc_date())", asked,
                    commitment, days);
            practice.update("insert into follow_up_answer (id, follow_up_id, client_id, kept, words, answered_at)"
                    + " values (?, ?, ?, ?, '', utc_timestamp(6))", Ids.next(), asked, TestPractice.id(client),
                    days == 1 ? "NOT_YET" : "KEPT");
        }
        practice.update("insert into guilt_check (id, client_id, request_key, moment, guilt, size, checked_at)"
                + " values (?, ?, ?, 'La puerta', 8, 3, utc_timestamp(6))", Ids.next(), TestPractice.id(client), key());
    }

    public long repaired(Principal client, Instant happened, long seconds) {
        long id = Ids.next();
        LocalDateTime end = utc(happened.plusSeconds(seconds));
        practice.update("""
                insert into repair_episode (id, client_id, request_key, title, happened_at, begun_at, touched_at, status, closed_at,
                    repaired_at) values (?, ?, ?, 'La puerta', ?, ?, ?, 'REPAIRED', ?, ?)""", id, TestPractice.id(client), key(),
                utc(happened), utc(happened), end, end, end);
        return id;
    }

    /** A copy of GAD-7 under a short title of its own, so that nobody else's answers are among its figures. @return its version */
    public long instrument(String shortTitle) {
        long id = Ids.next();
        long version = Ids.next();
        practice.update("insert into instrument (id, code, origin) values (?, ?, 'OWN')", id, shortTitle.toLowerCase());
        practice.update("""
                insert into instrument_version (id, instrument_id, number, title_en, title_es, short_title, definition, published_at)
                select ?, ?, 1, v.title_en, v.title_es, ?, json_set(v.definition, '$.shortTitle', ?), utc_timestamp(6)
                from instrument_version v join instrument i on i.id = v.instrument_id where i.code = 'gad-7'
                order by v.number desc limit 1""",
                version, id, shortTitle, shortTitle);
        return version;
    }

    public void score(Principal client, Principal clinician, long version, int score, Instant at) {
        long plan = Ids.next();
        long request = Ids.next();
        long response = Ids.next();
        practice.update("""
                insert into measure_plan (id, client_id, instrument_id, asked_by, cadence, starts_on, remind, created_at, ended_at)
                select ?, ?, v.instrument_id, ?, 'ONCE', '2020-01-01', 0, ?, ? from instrument_version v where v.id = ?""", plan,
                TestPractice.id(client), clinician.staffId().orElseThrow(), utc(at), utc(at), version);
        practice.update("""
                insert into measure_request (id, plan_id, client_id, instrument_version_id, opens_on, status, completed_at)
                values (?, ?, ?, ?, '2020-01-01', 'completed', ?)""", request, plan, TestPractice.id(client), version, utc(at));
        practice.update("""
                insert into measure_response (id, request_id, client_id, instrument_version_id, language, answers, entered_via,
                    submitted_at)
                values (?, ?, ?, ?, 'es', '{"q1": 1}', 'CLIENT', ?)""", response, request, TestPractice.id(client), version, utc(at));
        practice.update("""
                insert into measure_score (response_id, scale, score, band, answered, items) values (?, ?, ?, 'mild', 7, 7)""", response,
                SCALE, BigDecimal.valueOf(score));
    }

    static final String SCALE = "total";

    private static String key() {
        return "t" + Ids.next();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
