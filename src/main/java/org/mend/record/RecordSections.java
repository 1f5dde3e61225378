package org.mend.record;

import java.util.List;

/**
 * What belongs to a client, list by list, in a fixed order. Left out on purpose: everything that is a partner's; notes that
 * clinicians keep for themselves; and answers to questions about safety at home, which must not lie in a file that somebody else may open.
 */
final class RecordSections {

    private static final String TITLE = "coalesce(a.own_title, t.title)";
    private static final String EXERCISE_TEXT = " join exercise_text t on t.version_id = a.exercise_version_id and t.language = ?2 ";

    /** In the order of data.json. */
    static final List<RecordSection> ALL = List.of(
            RecordSection.of("patient", "Patient", """
                    select c.id, c.given_name, c.family_name, c.birth_date, c.email, c.phone, c.locale, c.zone, u.username, c.created_at
                    from client c left join account u on u.id = c.account_id where c.id = ?1""", "id:id", "givenName", "familyName",
                    "birthDate:date", "email", "phone", "language", "zone", "userName", "created:time"),
            RecordSection.of("contactPreferences", "Consent", """
                    select p.reminders_on, p.reminder_hour, p.unsubscribed_at from client_contact_preference p where p.client_id = ?1""",
                    "reminders:flag", "reminderHour:number", "unsubscribed:time"),
            RecordSection.of("careTeam", "CareTeam", """
                    select k.id, s.display_name, k.started_on, k.ended_on from care_relationship k
                    join staff s on s.id = k.clinician_id where k.client_id = ?1 order by k.started_on, k.id""", "id:id", "clinician",
                    "start:date", "end:date"),
            RecordSection.of("appointments", "Appointment", """
                    select a.id, a.start_at, a.end_at, a.status, a.cancellation_reason, v.name, s.display_name, r.name, p.attendance
                    from appointment_participant p join appointment a on a.id = p.appointment_id
                    join service v on v.id = a.service_id join staff s on s.id = a.clinician_id join room r on r.id = a.room_id
                    where p.client_id = ?1 and a.status <> 'entered-in-error' order by a.start_at, a.id""", "id:id", "start:time",
                    "end:time", "status", "cancellationReason", "service", "clinician", "room", "attendance"),
            RecordSection.of("tasks", "Task", "select a.id, " + TITLE + """
                    , a.status, a.requested_by, s.display_name, a.why_now, a.note, a.assigned_at, a.started_at, a.ended_at,
                    a.due_on, a.postponed_until, a.end_reason, f.amount, f.helpful, f.difficulty, f.barrier, f.told_at
                    from assignment a join staff s on s.id = a.clinician_id""" + EXERCISE_TEXT + """
                    left join practice_feedback f on f.assignment_id = a.id and f.client_id = ?1
                    where a.client_id = ?1 and a.status not in ('draft', 'entered-in-error') order by a.assigned_at, a.id""",
                    "id:id", "title", "status", "requestedBy", "clinician", "whyNow", "note", "authoredOn:time", "start:time", "end:time",
                    "dueOn:date", "postponedUntil:date", "statusReason", "feedbackAmount", "feedbackHelpful:number",
                    "feedbackDifficulty:number", "feedbackBarrier", "feedbackTold:time"),
            RecordSection.of("questionnaireResponses", "QuestionnaireResponse", "select r.id, a.id, " + TITLE + """
                    , r.status, r.visibility, r.language, r.started_at, r.submitted_at
                    from reflection r join assignment a on a.id = r.assignment_id""" + EXERCISE_TEXT + """
                    where r.client_id = ?1 and r.submitted_at is not null and r.status <> 'entered-in-error'
                    order by r.submitted_at, r.id""", "id:id", "basedOn:id", "title", "status", "visibility", "language", "start:time",
                    "authored:time").with(
                    RecordSection.of("item", "", """
                            select r.id, w.step_key, json_unquote(json_extract(x.content, '$.title')),
                                json_unquote(json_extract(x.content, '$.prompt')), w.text, w.number
                            from reflection r join reflection_answer w on w.reflection_id = r.id
                            join exercise_step e on e.version_id = r.exercise_version_id and e.step_key = w.step_key
                            left join exercise_step_text x on x.step_id = e.id and x.language = r.language
                            where r.client_id = ?1 order by r.id, e.position""", "linkId", "title", "prompt", "answer",
                            "answerNumber:number"),
                    RecordSection.of("earlierVersions", "", """
                            select r.id, v.revision, v.written_at, v.replaced_at, v.answers
                            from reflection r join reflection_revision v on v.reflection_id = r.id
                            where r.client_id = ?1 order by r.id, v.revision""", "revision:number", "written:time", "replaced:time",
                            "answers:json"),
                    RecordSection.of("answersToMe", "", """
                            select r.id, s.display_name, v.outcome, v.feedback, v.reviewed_at
                            from reflection r join review v on v.reflection_id = r.id join staff s on s.id = v.clinician_id
                            where r.client_id = ?1 order by r.id, v.reviewed_at, v.id""", "clinician", "outcome", "text", "sent:time")),
            RecordSection.of("drafts", "QuestionnaireResponse", """
                    select r.id, r.assignment_id, w.saved_at, w.answers from reflection r join reflection_draft w on w.reflection_id = r.id
                    where r.client_id = ?1 order by w.saved_at, r.id""", "id:id", "basedOn:id", "saved:time", "answers:json"),
            RecordSection.of("measures", "QuestionnaireResponse", """
                    select m.id, i.code, v.number, case when ?2 = 'es' and v.title_es is not null then v.title_es else v.title_en end,
                        m.language, m.entered_via, m.submitted_at, m.answers
                    from measure_response m join instrument_version v on v.id = m.instrument_version_id
                    join instrument i on i.id = v.instrument_id where m.client_id = ?1 order by m.submitted_at, m.id""", "id:id",
                    "questionnaire", "version:number", "title", "language", "enteredVia", "authored:time", "answers:json").with(
                    RecordSection.of("score", "", """
                            select m.id, s.scale, s.score, s.answered, s.items from measure_response m
                            join measure_score s on s.response_id = m.id where m.client_id = ?1 order by m.id, s.scale""", "scale",
                            "value:number", "answered:number", "items:number")),
            RecordSection.of("repairEpisodes", "RepairEpisode", """
                    select e.id, e.title, e.happened_at, e.begun_at, e.touched_at, e.status, e.closed_at, e.repaired_at, e.shared_at
                    from repair_episode e where e.client_id = ?1 order by e.happened_at, e.id""", "id:id", "title", "happened:time",
                    "begun:time", "touched:time", "status", "closed:time", "repaired:time", "sharedSince:time").with(
                    RecordSection.of("stage", "", """
                            select e.id, s.stage, s.words, s.saved_at from repair_episode e join repair_stage s on s.episode_id = e.id
                            where e.client_id = ?1 order by e.id, s.stage""", "stage", "words", "saved:time"),
                    RecordSection.of("cameBack", "", """
                            select e.id, b.how, b.returned_at from repair_episode e join episode_return b on b.episode_id = e.id
                            where e.client_id = ?1 order by e.id, b.returned_at, b.id""", "how", "at:time")),
            RecordSection.of("bids", "Bid", """
                    select b.id, b.episode_id, b.whom, b.words, b.outcome, b.reached_at, b.return_at, b.landed_at from bid b
                    where b.client_id = ?1 order by b.reached_at, b.id""", "id:id", "episode:id", "whom", "words", "outcome",
                    "reachedOut:time", "returnAt:time", "landed:time"),
            RecordSection.of("promises", "Commitment", """
                    select c.id, c.episode_id, c.words, c.made_at, c.ended_at from commitment c where c.client_id = ?1
                    order by c.made_at, c.id""", "id:id", "episode:id", "words", "made:time", "letGo:time").with(
                    RecordSection.of("askedBack", "", """
                            select c.id, f.after_days, f.due_on, w.kept, w.words, w.answered_at
                            from commitment c join follow_up f on f.commitment_id = c.id
                            left join follow_up_answer w on w.follow_up_id = f.id and w.client_id = ?1
                            where c.client_id = ?1 order by c.id, f.after_days""", "afterDays:number", "on:date", "kept", "words",
                            "answered:time")),
            RecordSection.of("guiltChecks", "GuiltCheck", """
                    select g.id, g.episode_id, g.moment, g.guilt, g.size, g.checked_at from guilt_check g where g.client_id = ?1
                    order by g.checked_at, g.id""", "id:id", "episode:id", "moment", "guilt:number", "size:number", "at:time"),
            RecordSection.of("didNotLand", "RuptureFlag", """
                    select f.id, f.about, f.words, f.words_shown, f.status, f.flagged_at, f.acknowledged_at, f.acknowledged_note,
                        f.talked_at, f.talked_note, f.withdrawn_at from rupture_flag f where f.client_id = ?1
                    order by f.flagged_at, f.id""", "id:id", "about", "words", "wordsShown:flag", "status", "flagged:time",
                    "acknowledged:time", "acknowledgedNote", "talkedAbout:time", "talkedNote", "withdrawn:time"),
            RecordSection.of("pauses", "Pause", """
                    select p.id, p.taken_at from pause_taken p where p.client_id = ?1 order by p.taken_at, p.id""", "id:id", "at:time"));

    private RecordSections() {
    }
}
