package org.mend.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.mend.homework.TestPractice;
import org.mend.identity.Principal;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What stands in a client's record, for container tests, at whatever time it is said to be from. */
@ApplicationScoped
public class OwnRecordPractice {

    private static final String EXERCISE = "guilt-and-the-moment";

    @Inject
    private TestPractice practice;

    /** Handed in a day ago. */
    public long reflection(Principal client, Principal clinician, String visibility, String words) {
        long version = version();
        long assignment = assignment(client, clinician, Instant.now().minusSeconds(90_000), true);
        long id = Ids.next();
        practice.update("""
                insert into reflection (id, assignment_id, client_id, exercise_version_id, language, status, visibility, review_state,
                    started_at, submitted_at, word_count)
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
