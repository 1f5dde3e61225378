package org.mend.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SealedPairRepository {

    private static final String OWN = "(p.firstClientId = :client or p.secondClientId = :client)";

    @PersistenceContext
    private EntityManager em;

    void add(SealedPair pair) {
        em.persist(pair);
    }

    Optional<SealedPair> own(long id, long clientId) {
        return em.createQuery("select p from SealedPair p where p.id = :id and " + OWN, SealedPair.class)
                .setParameter("id", id).setParameter("client", clientId).getResultStream().findFirst();
    }

    /** Neither partner changes it until the transaction ends. */
    Optional<SealedPair> lockedOwn(long id, long clientId) {
        return em.createQuery("select p from SealedPair p where p.id = :id and " + OWN, SealedPair.class)
                .setParameter("id", id).setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<SealedPair> lockedWith(long assignmentId) {
        return em.createQuery("select p from SealedPair p where p.firstAssignmentId = :work or p.secondAssignmentId = :work",
                SealedPair.class).setParameter("work", assignmentId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    List<SealedPair> lockedOf(long coupleId) {
        return em.createQuery("select p from SealedPair p where p.coupleId = :couple and p.closedAt is null order by p.id",
                SealedPair.class).setParameter("couple", coupleId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** When a piece of work was handed in: partners who go at their own pace may be far apart. */
    Optional<Instant> submittedAt(long assignmentId) {
        return em.createQuery("select r.submittedAt from Reflection r where r.assignmentId = :work and r.submittedAt is not null",
                Instant.class).setParameter("work", assignmentId).getResultStream().findFirst();
    }

    /** Newest first, those that are not closed, with the exercise's title. */
    List<PairRow> ownList(long clientId, String language, int limit) {
        return em.createQuery("""
                select p, t.title from SealedPair p, CoupleTask k, ExerciseText t
                where k.id = p.id and t.versionId = k.exerciseVersionId and t.language = :language and p.closedAt is null and\s"""
                + OWN + " order by p.id desc", Object[].class).setParameter("client", clientId)
                .setParameter("language", language).setMaxResults(limit).getResultStream()
                .map(row -> new PairRow(((SealedPair) row[0]).stateFor(clientId), (String) row[1])).toList();
    }

    String title(long id, String language) {
        return em.createQuery("select t.title from CoupleTask k, ExerciseText t where k.id = :id"
                + " and t.versionId = k.exerciseVersionId and t.language = :language", String.class).setParameter("id", id)
                .setParameter("language", language).getSingleResult();
    }

    String givenName(long clientId) {
        return em.createQuery("select c.givenName from Client c where c.id = :id", String.class).setParameter("id", clientId)
                .getSingleResult();
    }
}
