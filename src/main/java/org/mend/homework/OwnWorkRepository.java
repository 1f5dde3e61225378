package org.mend.homework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What a client does and tells of their own accord. */
@ApplicationScoped
class OwnWorkRepository {

    @PersistenceContext
    private EntityManager em;

    /** Of the clinicians in care of the client the one who is it since last. */
    Optional<Long> clinician(long clientId) {
        return em.createQuery("""
                select r.clinicianId from CareRelationship r
                where r.clientId = :client and r.endedOn is null order by r.startedOn desc, r.id desc""", Long.class)
                .setParameter("client", clientId).setMaxResults(1).getResultStream().findFirst();
    }

    boolean isInCare(long clientId, long clinicianId) {
        return em.createQuery("""
                select count(r.id) from CareRelationship r
                where r.clientId = :client and r.clinicianId = :clinician and r.endedOn is null""", Long.class)
                .setParameter("client", clientId).setParameter("clinician", clinicianId).getSingleResult() > 0;
    }

    /** What the client has open of one exercise version and was given, or took, at some time or after; the newest. */
    Optional<Long> open(long clientId, long exerciseVersionId, String ownTitle, Instant from) {
        return em.createQuery("""
                select a.id from Assignment a
                where a.clientId = :client and a.exerciseVersionId = :version and a.status in :open and a.assignedAt >= :from
                  and coalesce(a.ownTitle, '') = :title
                order by a.assignedAt desc, a.id desc""", Long.class).setParameter("client", clientId)
                .setParameter("version", exerciseVersionId).setParameter("from", from)
                .setParameter("title", ownTitle == null ? "" : ownTitle).setParameter("open", List.of(AssignmentStatus.REQUESTED,
                        AssignmentStatus.ACCEPTED, AssignmentStatus.IN_PROGRESS, AssignmentStatus.ON_HOLD))
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** When the client last began or finished something. */
    Optional<Instant> lastPractised(long clientId) {
        Instant begun = em.createQuery("select max(a.startedAt) from Assignment a where a.clientId = :client", Instant.class)
                .setParameter("client", clientId).getSingleResult();
        Instant done = em.createQuery("select max(a.endedAt) from Assignment a where a.clientId = :client and a.status = :done",
                Instant.class).setParameter("client", clientId).setParameter("done", AssignmentStatus.COMPLETED)
                .getSingleResult();
        return Stream.of(begun, done).filter(Objects::nonNull).max(Instant::compareTo);
    }

    Optional<ToldPractice> told(long assignmentId) {
        return Optional.ofNullable(em.find(ToldPractice.class, assignmentId));
    }

    void add(ToldPractice told) {
        em.persist(told);
    }

    void add(PauseTaken pause) {
        em.persist(pause);
    }

    List<Instant> pauses(long clientId, int limit) {
        return em.createQuery("select p.takenAt from PauseTaken p where p.clientId = :client order by p.takenAt desc, p.id desc",
                Instant.class).setParameter("client", clientId).setMaxResults(limit).getResultList();
    }

    int forgetPauses(long clientId) {
        return em.createQuery("delete from PauseTaken p where p.clientId = :client").setParameter("client", clientId)
                .executeUpdate();
    }
}
