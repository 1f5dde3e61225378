package org.mend.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.AppointmentStatus;
import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SessionNoteRepository {

    /** The clinician is in care of everybody in session {@code a}: a note of a couple's session is the record of both. */
    static final String CARES_FOR_ALL = """
            not exists (select b.id from Appointment b join b.participants q
                where b.id = a.id and not exists (select r.id from CareRelationship r
                    where r.clientId = q.clientId and r.clinicianId = :clinician and r.endedOn is null))""";
    private static final String READABLE = "(n.status <> org.mend.record.NoteStatus.DRAFT or n.clinicianId = :clinician) and "
            + CARES_FOR_ALL;

    @PersistenceContext
    private EntityManager em;

    /** A session as its note needs it. */
    record Noted(long appointmentId, long clinicianId, String clinicianName, Instant start, AppointmentStatus status, long clientId) {
    }

    /** One row for each client in it; none unless the clinician is in care of all of them. */
    List<Noted> session(long appointmentId, long clinicianId) {
        return em.createQuery("""
                select a.id, a.clinicianId, s.displayName, a.startAt, a.status, p.clientId
                from Appointment a join a.participants p, Staff s
                where a.id = :id and s.id = a.clinicianId and\s""" + CARES_FOR_ALL + " order by p.clientId", Object[].class)
                .setParameter("id", appointmentId).setParameter("clinician", clinicianId).getResultStream()
                .map(row -> new Noted((Long) row[0], (Long) row[1], (String) row[2], (Instant) row[3], (AppointmentStatus) row[4],
                        (Long) row[5])).toList();
    }

    /** Its writer's own draft, or what is signed. */
    Optional<SessionNote> readable(long appointmentId, long clinicianId) {
        return em.createQuery("select n from SessionNote n, Appointment a where a.id = n.appointmentId and a.id = :id and "
                + READABLE, SessionNote.class).setParameter("id", appointmentId).setParameter("clinician", clinicianId)
                .getResultStream().findFirst();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SessionNote> locked(long appointmentId, long clinicianId) {
        return em.createQuery("select n from SessionNote n where n.appointmentId = :id and n.clinicianId = :clinician",
                SessionNote.class).setParameter("id", appointmentId).setParameter("clinician", clinicianId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<SessionNoteRow> ofClient(long clientId, long clinicianId, PageKey after, int limit) {
        return em.createQuery("""
                select n.id, a.id, a.startAt, v.name, v.nameEs, s.displayName, n.clinicianId, n.status, n.words, n.plan,
                    (select count(o.clientId) from Appointment c join c.participants o where c.id = a.id)
                from SessionNote n, Appointment a join a.participants p, Service v, Staff s
                where a.id = n.appointmentId and p.clientId = :client and v.id = a.serviceId and s.id = n.clinicianId and\s"""
                + READABLE + """
                \sand (a.startAt < :at or (a.startAt = :at and n.id < :lastId)) order by a.startAt desc, n.id desc""", Object[].class)
                .setParameter("client", clientId).setParameter("clinician", clinicianId).setParameter("at", after.at())
                .setParameter("lastId", after.id()).setMaxResults(limit).getResultStream()
                .map(row -> new SessionNoteRow((Long) row[0], (Long) row[1], (Instant) row[2], (String) row[3], (String) row[4],
                        (String) row[5], row[6].equals(clinicianId), (NoteStatus) row[7], (String) row[8], (String) row[9],
                        ((Number) row[10]).intValue() > 1)).toList();
    }

    /** What was planned in a session. */
    record Plan(long clientId, long appointmentId, Instant start, String plan) {
    }

    /** The plans that the clinician signed for these clients before a moment, the newest first. */
    List<Plan> plans(Collection<Long> clientIds, long clinicianId, Instant before, int limit) {
        return em.createQuery("""
                select p.clientId, a.id, a.startAt, n.plan
                from SessionNote n, Appointment a join a.participants p
                where a.id = n.appointmentId and p.clientId in :clients and n.clinicianId = :clinician and n.plan <> ''
                  and n.status <> org.mend.record.NoteStatus.DRAFT and a.startAt < :before and\s""" + CARES_FOR_ALL
                + " order by a.startAt desc, n.id desc", Object[].class)
                .setParameter("clients", clientIds).setParameter("clinician", clinicianId).setParameter("before", before)
                .setMaxResults(limit).getResultStream()
                .map(row -> new Plan((Long) row[0], (Long) row[1], (Instant) row[2], (String) row[3])).toList();
    }

    List<EarlierNote> earlier(long noteId) {
        return em.createQuery("""
                select new org.mend.record.EarlierNote(e.number, e.words, e.plan, e.writtenAt, e.replacedAt)
                from SessionNoteRevision e where e.noteId = :id order by e.number""", EarlierNote.class)
                .setParameter("id", noteId).getResultList();
    }

    /** Written at once, since earlier texts point to it. */
    void add(SessionNote note) {
        em.persist(note);
        em.flush();
    }

    void add(SessionNoteRevision earlier) {
        em.persist(earlier);
    }
}
