package org.mend.homework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.AppointmentStatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What plans need to know of people and their sessions, whoever asks, since plans go on while nobody is signed in. */
@ApplicationScoped
class PlanPeopleRepository {

    private static final List<AppointmentStatus> AHEAD = List.of(AppointmentStatus.PENDING, AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN);
    /** Booked counts too: not everybody notes each evening what took place. */
    private static final List<AppointmentStatus> HELD = List.of(AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN, AppointmentStatus.FULFILLED);

    @PersistenceContext
    private EntityManager em;

    /** An open couple. */
    record Pair(long coupleId, long first, long second) {

        List<Long> clients() {
            return List.of(first, second);
        }
    }

    ZoneId zone(long clientId) {
        return ZoneId.of(em.createQuery("select c.zone from Client c where c.id = :id", String.class)
                .setParameter("id", clientId).getSingleResult());
    }

    long account(long staffId) {
        return em.createQuery("select s.accountId from Staff s where s.id = :id", Long.class).setParameter("id", staffId)
                .getSingleResult();
    }

    /** Whether the clinician treats every one of them now. */
    boolean treats(long clinicianId, Collection<Long> clientIds) {
        return em.createQuery("""
                select count(distinct r.clientId) from CareRelationship r
                where r.clinicianId = :clinician and r.clientId in :clients and r.endedOn is null""", Long.class)
                .setParameter("clinician", clinicianId).setParameter("clients", clientIds).getSingleResult() == clientIds.size();
    }

    Optional<Pair> pair(long coupleId) {
        return pair("c.id = :id", coupleId);
    }

    Optional<Pair> pairOf(long clientId) {
        return pair("(c.firstClientId = :id or c.secondClientId = :id)", clientId);
    }

    private Optional<Pair> pair(String condition, long id) {
        return em.createQuery("select c.id, c.firstClientId, c.secondClientId from Couple c where c.endedOn is null and " + condition,
                Object[].class).setParameter("id", id).getResultStream().findFirst()
                .map(row -> new Pair((Long) row[0], (Long) row[1], (Long) row[2]));
    }

    /** Starts of the client's sessions with the clinician that lie ahead, soonest first. */
    List<Instant> ahead(long clinicianId, long clientId, Instant from, int limit) {
        return em.createQuery("""
                select a.startAt from Appointment a join a.participants p
                where a.clinicianId = :clinician and p.clientId = :client and a.status in :states and a.startAt > :moment
                order by a.startAt, a.id""", Instant.class).setParameter("clinician", clinicianId)
                .setParameter("client", clientId).setParameter("states", AHEAD).setParameter("moment", from)
                .setMaxResults(limit).getResultList();
    }

    Optional<Instant> next(long clinicianId, long clientId, Instant from) {
        return ahead(clinicianId, clientId, from, 1).stream().findFirst();
    }

    /** Whether a session of the two that was neither cancelled nor missed began after the one moment and not after the other. */
    boolean met(long clinicianId, long clientId, Instant after, Instant until) {
        return !em.createQuery("""
                select a.id from Appointment a join a.participants p
                where a.clinicianId = :clinician and p.clientId = :client and a.status in :states
                  and a.startAt > :after and a.startAt <= :until""", Long.class).setParameter("clinician", clinicianId)
                .setParameter("client", clientId).setParameter("states", HELD).setParameter("after", after)
                .setParameter("until", until).setMaxResults(1).getResultList().isEmpty();
    }
}
