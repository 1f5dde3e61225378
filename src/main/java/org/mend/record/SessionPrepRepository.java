package org.mend.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.mend.homework.AssignmentStatus;
import org.mend.measures.RequestStatus;
import org.mend.repair.FlagAbout;
import org.mend.repair.FlagStatus;
import org.mend.repair.FollowAnswer;
import org.mend.scheduling.AppointmentStatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Reads for all clients of a session at once, so that the number of statements stays the same whatever there is. */
@ApplicationScoped
class SessionPrepRepository {

    private static final String CARED_FOR = """
            exists (select x.id from CareRelationship x
                where x.clientId = {client} and x.clinicianId = :clinician and x.endedOn is null)""";
    private static final List<AssignmentStatus> NOT_ASKED =
            List.of(AssignmentStatus.DRAFT, AssignmentStatus.CANCELLED, AssignmentStatus.ENTERED_IN_ERROR);
    private static final List<AppointmentStatus> AHEAD = List.of(AppointmentStatus.PENDING, AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN);
    private static final String CARE = """
            exists (select 1 from care_relationship x
                where x.client_id = {client} and x.clinician_id = ?1 and x.ended_on is null)""";
    private static final String REFLECTIONS = """
            select f.id, f.client_id, f.submitted_at, coalesce(w.own_title, t.title),
                (select left(a.text, 300) from reflection_answer a
                   join exercise_step s on s.version_id = f.exercise_version_id and s.step_key = a.step_key
                 where a.reflection_id = f.id and a.text is not null and s.kind in ('TEXT', 'PHRASE', 'COMMITMENT', 'PAIR')
                 order by s.position limit 1), case when k.id is null then 0 else 1 end
            from reflection f join assignment w on w.id = f.assignment_id
              join exercise_text t on t.version_id = f.exercise_version_id and t.language = ?2
              left join session_topic k on k.reflection_id = f.id and k.clinician_id = ?1 and k.done_at is null
            where f.client_id in ({clients}) and f.visibility <> 'PRIVATE' and f.status in ('completed', 'amended')
              and (f.review_state = 'WAITING' or k.id is not null) and\s""" + CARE.replace("{client}", "f.client_id")
            + " order by k.marked_at is null, k.marked_at, f.submitted_at desc, f.id desc";
    private static final String PROMISES = """
            select c.id, c.client_id, e.id, c.words, cast(u.due_on as char), k.kept
            from follow_up u join commitment c on c.id = u.commitment_id
              join repair_episode e on e.id = c.episode_id and e.client_id = c.client_id
              left join follow_up_answer k on k.follow_up_id = u.id and k.client_id = c.client_id
            where c.client_id in ({clients}) and e.shared_at is not null and u.due_on <= ?2
              and (k.id is null and c.ended_at is null or k.answered_at >= ?3) and\s""" + CARE.replace("{client}", "c.client_id")
            + " order by u.due_on desc, u.id desc";

    @PersistenceContext
    private EntityManager em;

    /** One client in a session. */
    record Coming(long appointmentId, Instant start, Instant end, AppointmentStatus status, String serviceName, String serviceNameEs,
            String roomName, int clients, long clientId, String givenName, String familyName) {
    }

    /** The clients of the clinician's own session who are in her care. */
    List<Coming> session(long appointmentId, long clinicianId) {
        return em.createQuery("""
                select a.id, a.startAt, a.endAt, a.status, v.name, v.nameEs, m.name,
                    (select count(o.clientId) from Appointment b join b.participants o where b.id = a.id),
                    c.id, c.givenName, c.familyName
                from Appointment a join a.participants p, Service v, Room m, Client c
                where a.id = :id and a.clinicianId = :clinician and v.id = a.serviceId and m.id = a.roomId and c.id = p.clientId
                  and\s""" + caredFor("c.id") + " order by c.givenName, c.id", Object[].class)
                .setParameter("id", appointmentId).setParameter("clinician", clinicianId).getResultStream()
                .map(row -> new Coming((Long) row[0], (Instant) row[1], (Instant) row[2], (AppointmentStatus) row[3], (String) row[4],
                        (String) row[5], (String) row[6], ((Number) row[7]).intValue(), (Long) row[8], (String) row[9], (String) row[10]))
                .toList();
    }

    /** The first of the clinician's sessions with the client that is not over. */
    Optional<Long> next(long clientId, long clinicianId, Instant now) {
        return em.createQuery("""
                select a.id from Appointment a join a.participants p
                where p.clientId = :client and a.clinicianId = :clinician and a.status in :ahead and a.endAt > :now
                order by a.startAt, a.id""", Long.class).setParameter("client", clientId).setParameter("clinician", clinicianId)
                .setParameter("ahead", AHEAD).setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
    }

    /** An assignment that is open, or ended since then. */
    record Given(long id, long clientId, String title, AssignmentStatus status, Instant endedAt, Integer helpful) {
    }

    List<Given> work(Collection<Long> clients, long clinicianId, String language, Instant since, int limit) {
        return em.createQuery("""
                select w.id, w.clientId, coalesce(w.ownTitle, t.title), w.status, w.endedAt, f.helpful
                from Assignment w left join ToldPractice f on f.assignmentId = w.id, ExerciseText t
                where t.versionId = w.exerciseVersionId and t.language = :language and w.clientId in :clients
                  and w.status not in :notAsked and (w.endedAt is null or w.endedAt >= :since) and\s"""
                + caredFor("w.clientId") + " order by w.assignedAt desc, w.id desc", Object[].class)
                .setParameter("language", language).setParameter("clients", clients).setParameter("notAsked", NOT_ASKED)
                .setParameter("since", since).setParameter("clinician", clinicianId).setMaxResults(limit).getResultStream()
                .map(row -> new Given((Long) row[0], (Long) row[1], (String) row[2], (AssignmentStatus) row[3], (Instant) row[4],
                        (Integer) row[5])).toList();
    }

    /** What is to be brought up, the longest marked first, and then what is shared and not reviewed, the newest first. */
    List<PrepReflection> reflections(List<Long> clients, long clinicianId, String language, int limit) {
        return rows(REFLECTIONS, clients, limit, clinicianId, language)
                .map(row -> new PrepReflection(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), instant(row[2]),
                        (String) row[3], firstLine((String) row[4]), ((Number) row[5]).intValue() == 1)).toList();
    }

    /** @param values of ?1, ?2, …; the clients come behind them */
    private Stream<Object[]> rows(String sql, List<Long> clients, int limit, Object... values) {
        String places = IntStream.range(0, clients.size()).mapToObj(i -> "?" + (values.length + 1 + i))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(sql.replace("{clients}", places));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        for (int i = 0; i < clients.size(); i++) {
            query.setParameter(values.length + 1 + i, clients.get(i));
        }
        List<?> found = query.setMaxResults(limit).getResultList();
        return found.stream().map(Object[].class::cast);
    }

    /** A native query gives what the database has: in UTC. */
    private static Instant instant(Object found) {
        return switch (found) {
            case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
            case java.sql.Timestamp at -> at.toLocalDateTime().toInstant(ZoneOffset.UTC);
            default -> (Instant) found;
        };
    }

    private static String firstLine(String words) {
        return words == null ? "" : words.strip().lines().findFirst().orElse("");
    }

    /** What asked back: unanswered, or answered since then. The newest asking of a promise first. */
    List<PrepPromise> promises(List<Long> clients, long clinicianId, LocalDate until, Instant since, int limit) {
        return rows(PROMISES, clients, limit, clinicianId, until, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .map(row -> new PrepPromise(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(),
                        (String) row[3], LocalDate.parse((String) row[4]), row[5] == null ? null : FollowAnswer.valueOf((String) row[5]))).toList();
    }

    List<PrepRupture> ruptures(Collection<Long> clients, long clinicianId, int limit) {
        return em.createQuery("""
                select new org.mend.record.PrepRupture(g.id, g.clientId, g.about, g.status, g.flaggedAt) from RuptureFlag g
                where g.clientId in :clients and g.status in :open and (g.about = :practice or g.clinicianId = :clinician) and\s"""
                + caredFor("g.clientId") + " order by g.flaggedAt desc, g.id desc", PrepRupture.class)
                .setParameter("clients", clients).setParameter("open", List.of(FlagStatus.OPEN, FlagStatus.ACKNOWLEDGED))
                .setParameter("practice", FlagAbout.PRACTICE).setParameter("clinician", clinicianId).setMaxResults(limit)
                .getResultList();
    }

    Optional<Instant> start(long appointmentId) {
        return em.createQuery("select a.startAt from Appointment a where a.id = :id", Instant.class).setParameter("id", appointmentId)
                .getResultStream().findFirst();
    }

    /** Whether anybody in the session has something to fill in that was meant for it, or for a day up to its own. */
    boolean somethingIsOpen(long appointmentId, LocalDate day) {
        return !em.createQuery("""
                select m.id from MeasureRequest m, Appointment a join a.participants p
                where a.id = :id and m.clientId = p.clientId and m.status = :requested
                  and (m.appointmentId = a.id or m.appointmentId is null and m.opensOn <= :day)""", Long.class)
                .setParameter("id", appointmentId).setParameter("requested", RequestStatus.REQUESTED).setParameter("day", day)
                .setMaxResults(1).getResultList().isEmpty();
    }

    private static String caredFor(String client) {
        return CARED_FOR.replace("{client}", client);
    }
}
