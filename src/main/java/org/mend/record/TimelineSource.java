package org.mend.record;

import java.util.Map;

/**
 * Where the entries of a timeline come from: for each event one query that holds the condition of the feature it belongs to. It
 * selects id, instant, link, title, detail, state and a second state, the last ones where there are any.
 *
 * @param at path of the instant
 * @param id path of the id
 */
record TimelineSource(String select, String at, String id) {

    private static final String SHARED_EPISODE = "e.clientId = :client and e.sharedAt is not null ";

    static final Map<TimelineEvent, TimelineSource> ALL = Map.ofEntries(
            Map.entry(TimelineEvent.SESSION, new TimelineSource("""
                    select a.id, a.startAt, a.id, v.{name}, s.displayName, a.status, p.attendance
                    from Appointment a join a.participants p, Service v, Staff s
                    where p.clientId = :client and a.status not in :notInCalendar and v.id = a.serviceId
                      and s.id = a.clinicianId\s""", "a.startAt", "a.id")),
            Map.entry(TimelineEvent.NOTE_SIGNED, new TimelineSource("""
                    select n.id, n.signedAt, a.id, s.displayName, n.plan, n.status
                    from SessionNote n, Appointment a join a.participants p, Staff s
                    where p.clientId = :client and a.id = n.appointmentId and s.id = n.clinicianId
                      and n.status <> org.mend.record.NoteStatus.DRAFT and\s""" + SessionNoteRepository.CARES_FOR_ALL,
                    "n.signedAt", "n.id")),
            Map.entry(TimelineEvent.HOMEWORK_GIVEN, new TimelineSource("""
                    select w.id, w.assignedAt, w.id, coalesce(w.ownTitle, t.title), w.whyNow, w.requestedBy
                    from Assignment w, ExerciseText t
                    where w.clientId = :client and w.status not in :notAsked and t.versionId = w.exerciseVersionId
                      and t.language = :language\s""", "w.assignedAt", "w.id")),
            Map.entry(TimelineEvent.HOMEWORK_ENDED, new TimelineSource("""
                    select w.id, w.endedAt, w.id, coalesce(w.ownTitle, t.title), w.endReason, w.status
                    from Assignment w, ExerciseText t
                    where w.clientId = :client and w.status not in :notAsked and w.endedAt is not null
                      and t.versionId = w.exerciseVersionId and t.language = :language\s""", "w.endedAt", "w.id")),
            Map.entry(TimelineEvent.REFLECTION, new TimelineSource("""
                    select f.id, f.submittedAt, f.id, coalesce(w.ownTitle, t.title), '', f.reviewState
                    from Reflection f, Assignment w, ExerciseText t
                    where f.clientId = :client and f.status in :submitted
                      and f.visibility <> org.mend.reflections.ReflectionVisibility.PRIVATE and w.id = f.assignmentId
                      and t.versionId = f.exerciseVersionId and t.language = :language\s""", "f.submittedAt", "f.id")),
            Map.entry(TimelineEvent.MEASURE, new TimelineSource("""
                    select h.id, h.submittedAt, h.id, v.shortTitle from MeasureResponse h, InstrumentVersion v
                    where h.clientId = :client and v.id = h.instrumentVersionId\s""", "h.submittedAt", "h.id")),
            Map.entry(TimelineEvent.REPAIR_BEGUN, new TimelineSource(
                    "select e.id, e.begunAt, e.id, e.title from RepairEpisode e where " + SHARED_EPISODE, "e.begunAt", "e.id")),
            Map.entry(TimelineEvent.REPAIR_RETURN, new TimelineSource(
                    "select b.id, b.returnedAt, e.id, e.title, '', b.how from EpisodeReturn b, RepairEpisode e "
                            + "where b.episodeId = e.id and " + SHARED_EPISODE, "b.returnedAt", "b.id")),
            Map.entry(TimelineEvent.REPAIR_DONE, new TimelineSource(
                    "select e.id, e.repairedAt, e.id, e.title from RepairEpisode e where e.repairedAt is not null and " + SHARED_EPISODE,
                    "e.repairedAt", "e.id")),
            Map.entry(TimelineEvent.PROMISE_MADE, new TimelineSource("""
                    select c.id, c.madeAt, e.id, c.words from Commitment c, RepairEpisode e
                    where c.episodeId = e.id and c.clientId = e.clientId and\s""" + SHARED_EPISODE, "c.madeAt", "c.id")),
            Map.entry(TimelineEvent.PROMISE_ANSWERED, new TimelineSource("""
                    select k.id, k.answeredAt, e.id, c.words, '', k.kept
                    from FollowUpAnswer k, FollowUp u, Commitment c, RepairEpisode e
                    where u.id = k.followUpId and c.id = u.commitmentId and c.episodeId = e.id and k.clientId = :client
                      and\s""" + SHARED_EPISODE, "k.answeredAt", "k.id")),
            Map.entry(TimelineEvent.RUPTURE, new TimelineSource("""
                    select g.id, g.flaggedAt, g.id, '', '', g.status, g.about from RuptureFlag g
                    where g.clientId = :client and g.status <> org.mend.repair.FlagStatus.WITHDRAWN
                      and (g.about = org.mend.repair.FlagAbout.PRACTICE or g.clinicianId = :clinician)\s""",
                    "g.flaggedAt", "g.id")),
            Map.entry(TimelineEvent.PRIVATE_NOTE, new TimelineSource("""
                    select m.id, m.begunAt, m.id, '', m.words from PsychotherapyNote m
                    where m.clientId = :client and m.authorId = :clinician\s""", "m.begunAt", "m.id")));

    /** With the open care relationship asked for, what lies behind a place in the list, the newest first. */
    String query(String language) {
        return (select + """
                \sand exists (select x.id from CareRelationship x
                    where x.clientId = :client and x.clinicianId = :clinician and x.endedOn is null)
                and {at} <= :now and ({at} < :at or ({at} = :at and {id} < :lastId)) order by {at} desc, {id} desc""")
                .replace("{name}", "es".equals(language) ? "nameEs" : "name").replace("{at}", at).replace("{id}", id);
    }
}
