package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.mend.scheduling.AppointmentStatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Plans and their requests, from asking to handing in. */
@ApplicationScoped
class MeasureRepository {

    static final Set<AppointmentStatus> LIVE = EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN);
    private static final String IN_CARE = """
            exists (select c.id from CareRelationship c
                where c.clientId = p.clientId and c.clinicianId = :clinician and c.endedOn is null)""";
    /** Open by day, for a session that is still to come, and asked by somebody who still cares for the client. */
    private static final String WAITS = """
             r.status = :requested and r.opensOn <= :today
              and (r.appointmentId is null or exists (select a.id from Appointment a
                where a.id = r.appointmentId and a.endAt > :now and a.status in :live))
              and exists (select p.id from MeasurePlan p, CareRelationship c where p.id = r.planId and p.endedAt is null
                and c.clientId = p.clientId and c.clinicianId = p.askedBy and c.endedOn is null)""";

    @PersistenceContext
    private EntityManager em;

    /** Written at once, since other rows point to it. */
    <T> void add(T row) {
        em.persist(row);
        em.flush();
    }

    void add(MeasureScore score) {
        em.persist(score);
    }

    void flush() {
        em.flush();
    }

    List<Long> clientsWithPlans() {
        return em.createQuery("select distinct p.clientId from MeasurePlan p where p.endedAt is null", Long.class).getResultList();
    }

    List<MeasurePlan> lockedPlans(long clientId) {
        return em.createQuery("select p from MeasurePlan p where p.clientId = :client and p.endedAt is null order by p.id",
                MeasurePlan.class).setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** One of a client in the clinician's care. */
    Optional<MeasurePlan> lockedPlan(long id, long clinicianId) {
        return em.createQuery("select p from MeasurePlan p where p.id = :id and " + IN_CARE, MeasurePlan.class)
                .setParameter("id", id).setParameter("clinician", clinicianId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    MeasurePlan lockedPlan(long id) {
        return em.find(MeasurePlan.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasOpenPlan(long clientId, long instrumentId) {
        return !em.createQuery("select p.id from MeasurePlan p where p.clientId = :client and p.instrumentId = :instrument"
                + " and p.endedAt is null", Long.class).setParameter("client", clientId).setParameter("instrument", instrumentId)
                .getResultList().isEmpty();
    }

    /** Open plans with the newest version of what they ask and the name of who asks. */
    List<Object[]> plans(long clientId) {
        return em.createQuery("""
                select p, v, s.displayName from MeasurePlan p, InstrumentVersion v, Staff s
                where p.clientId = :client and p.endedAt is null and s.id = p.askedBy and v.instrumentId = p.instrumentId
                  and v.number = (select max(w.number) from InstrumentVersion w where w.instrumentId = p.instrumentId)
                order by p.id""", Object[].class).setParameter("client", clientId).getResultList();
    }

    /** The open request of each plan. */
    Map<Long, MeasureRequest> openByPlan(long clientId) {
        Map<Long, MeasureRequest> open = new HashMap<>();
        em.createQuery("select r from MeasureRequest r where r.clientId = :client and r.status = :requested", MeasureRequest.class)
                .setParameter("client", clientId).setParameter("requested", RequestStatus.REQUESTED).getResultList()
                .forEach(request -> open.put(request.planId(), request));
        return open;
    }

    /** When the sessions begin that requests are for. */
    Map<Long, Instant> starts(Collection<MeasureRequest> requests) {
        List<Long> sessions = requests.stream().map(MeasureRequest::appointmentId).filter(Objects::nonNull).toList();
        Map<Long, Instant> starts = new HashMap<>();
        if (!sessions.isEmpty()) {
            em.createQuery("select a.id, a.startAt from Appointment a where a.id in :ids", Object[].class)
                    .setParameter("ids", sessions).getResultList().forEach(row -> starts.put((Long) row[0], (Instant) row[1]));
        }
        return starts;
    }

    Optional<MeasureRequest> open(long planId) {
        return em.createQuery("select r from MeasureRequest r where r.planId = :plan and r.status = :requested", MeasureRequest.class)
                .setParameter("plan", planId).setParameter("requested", RequestStatus.REQUESTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    LocalDate lastOpened(long planId, LocalDate today) {
        return em.createQuery("select max(r.opensOn) from MeasureRequest r where r.planId = :plan and r.opensOn <= :today"
                + " and r.status <> :cancelled", LocalDate.class).setParameter("plan", planId).setParameter("today", today)
                .setParameter("cancelled", RequestStatus.CANCELLED).getSingleResult();
    }

    /** Sessions for which the plan's request has been answered or has ended. */
    Set<Long> settledSessions(long planId) {
        return new HashSet<>(em.createQuery("select r.appointmentId from MeasureRequest r where r.planId = :plan"
                + " and r.appointmentId is not null and r.status <> :requested", Long.class).setParameter("plan", planId)
                .setParameter("requested", RequestStatus.REQUESTED).getResultList());
    }

    /** Requests whose session was moved, with the session that took its place. */
    List<Object[]> moved(long planId) {
        return em.createQuery("""
                select r, b.id, b.startAt, b.endAt from MeasureRequest r, Appointment b
                where r.planId = :plan and r.status in :statuses and b.replacesId = r.appointmentId""", Object[].class)
                .setParameter("plan", planId)
                .setParameter("statuses", List.of(RequestStatus.REQUESTED, RequestStatus.COMPLETED)).getResultList();
    }

    /** Live sessions of the two that have not ended. */
    List<MeasureRules.Session> coming(long clinicianId, long clientId, Instant now) {
        return em.createQuery("""
                select a.id, a.startAt, a.endAt from Appointment a join a.participants q
                where a.clinicianId = :clinician and q.clientId = :client and a.endAt > :now and a.status in :live""", Object[].class)
                .setParameter("clinician", clinicianId).setParameter("client", clientId).setParameter("now", now)
                .setParameter("live", LIVE).getResultList().stream().map(MeasureRepository::session).toList();
    }

    /** Empty when it was cancelled or did not take place. */
    Optional<MeasureRules.Session> session(long appointmentId) {
        return em.createQuery("select a.id, a.startAt, a.endAt from Appointment a where a.id = :id and a.status not in :gone",
                Object[].class).setParameter("id", appointmentId)
                .setParameter("gone", List.of(AppointmentStatus.CANCELLED, AppointmentStatus.ENTERED_IN_ERROR)).getResultStream()
                .findFirst().map(MeasureRepository::session);
    }

    private static MeasureRules.Session session(Object[] row) {
        return new MeasureRules.Session((Long) row[0], (Instant) row[1], (Instant) row[2]);
    }

    ZoneId zone(long clientId) {
        return ZoneId.of(em.createQuery("select c.zone from Client c where c.id = :id", String.class).setParameter("id", clientId)
                .getSingleResult());
    }

    boolean treats(long clinicianId, long clientId) {
        return !em.createQuery("select c.id from CareRelationship c where c.clientId = :client and c.clinicianId = :clinician"
                + " and c.endedOn is null", Long.class).setParameter("client", clientId).setParameter("clinician", clinicianId)
                .getResultList().isEmpty();
    }

    /** Signs in and has an address, so that there is a way and a sense in telling of what waits. */
    boolean canBeTold(long clientId) {
        return !em.createQuery("select c.id from Client c where c.id = :id and c.accountId is not null and c.email is not null",
                Long.class).setParameter("id", clientId).getResultList().isEmpty();
    }

    boolean wantsReminders(long clientId) {
        return em.createNativeQuery("select client_id from client_contact_preference where client_id = ?1 and not reminders_on")
                .setParameter(1, clientId).getResultList().isEmpty();
    }

    /** What waits for the client: request and version, the one that opened first first. */
    List<Object[]> waiting(long clientId, MeasureRules.Today today) {
        return waits("select r, v from MeasureRequest r, InstrumentVersion v where v.id = r.instrumentVersionId"
                + " and r.clientId = :client and " + WAITS + " order by r.opensOn, r.id", Object[].class, today)
                .setParameter("client", clientId).getResultList();
    }

    boolean anyWaits(long clientId, MeasureRules.Today today) {
        return !waits("select r.id from MeasureRequest r where r.clientId = :client and " + WAITS, Long.class, today)
                .setParameter("client", clientId).setMaxResults(1).getResultList().isEmpty();
    }

    boolean waits(long requestId, long clientId, MeasureRules.Today today) {
        return !waits("select r.id from MeasureRequest r where r.id = :id and r.clientId = :client and " + WAITS, Long.class, today)
                .setParameter("id", requestId).setParameter("client", clientId).getResultList().isEmpty();
    }

    private <T> TypedQuery<T> waits(String query, Class<T> type, MeasureRules.Today today) {
        return em.createQuery(query, type).setParameter("requested", RequestStatus.REQUESTED).setParameter("today", today.day())
                .setParameter("now", today.now()).setParameter("live", LIVE);
    }

    Optional<MeasureRequest> own(long requestId, long clientId) {
        return request(requestId, clientId, LockModeType.NONE);
    }

    Optional<MeasureRequest> lockedOwn(long requestId, long clientId) {
        return request(requestId, clientId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MeasureRequest> request(long requestId, long clientId, LockModeType lock) {
        return em.createQuery("select r from MeasureRequest r where r.id = :id and r.clientId = :client", MeasureRequest.class)
                .setParameter("id", requestId).setParameter("client", clientId).setLockMode(lock).getResultStream().findFirst();
    }

    /** Whether what was handed in for this request raised an alert. */
    boolean raisedAlert(long requestId) {
        return !em.createQuery("select s.id from SafetyAlert s, MeasureResponse m where m.requestId = :request and s.responseId = m.id",
                Long.class).setParameter("request", requestId).setMaxResults(1).getResultList().isEmpty();
    }
}
