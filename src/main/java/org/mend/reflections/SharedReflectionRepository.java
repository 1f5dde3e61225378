package org.mend.reflections;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Reflections as clinicians may see them. Every query here holds the one condition that says which. */
@ApplicationScoped
class SharedReflectionRepository {

    private static final String MAY_SEE = """
            r.visibility <> :nobody and r.status in :submitted
              and exists (select c.id from CareRelationship c
                where c.clientId = r.clientId and c.clinicianId = :clinician and c.endedOn is null)""";
    /** The same, asked row by row along the index that has the order; as "exists", databases begin with the clients and sort all that waits. */
    private static final String MAY_SEE_IN_ORDER = """
            r.visibility <> :nobody and r.status in :submitted
              and (select count(c.id) from CareRelationship c
                where c.clientId = r.clientId and c.clinicianId = :clinician and c.endedOn is null) > 0""";
    private static final String FLAGGED = """
            exists (select g.id from ReviewFlag g where g.reflectionId = r.id and g.clinicianId = :clinician) and\s""";
    private static final String NEWEST_FIRST = """
            (r.submittedAt < :at or (r.submittedAt = :at and r.id < :lastId)) order by r.submittedAt desc, r.id desc""";
    private static final String OLDEST_FIRST = """
            (r.submittedAt > :at or (r.submittedAt = :at and r.id > :lastId)) order by r.submittedAt, r.id""";

    @PersistenceContext
    private EntityManager em;

    List<SharedReflectionRow> ofClient(long clientId, long clinicianId, String language, PageKey after, int limit) {
        return bound(em.createQuery("""
                select new org.mend.reflections.SharedReflectionRow(r.id, r.version, r.assignmentId,
                    coalesce(a.ownTitle, t.title), r.submittedAt,
                    r.reviewState, r.visibility, r.wordCount)
                from Reflection r, ExerciseText t, Assignment a
                where r.clientId = :client and a.id = r.assignmentId
                  and t.versionId = r.exerciseVersionId and t.language = :language and\s"""
                + MAY_SEE + " and " + NEWEST_FIRST, SharedReflectionRow.class), clinicianId)
                .setParameter("client", clientId).setParameter("language", language).setParameter("at", after.at())
                .setParameter("lastId", after.id()).setMaxResults(limit).getResultList();
    }

    /** What waits, or what the clinician flagged, whether it waits or not. */
    List<WaitingReflection> queue(long clinicianId, String language, QueueView view, PageKey after, int limit) {
        TypedQuery<Object[]> query = bound(em.createQuery("""
                select r.id, r.version, r.clientId, p.givenName, p.familyName, coalesce(a.ownTitle, t.title), r.submittedAt, r.wordCount,
                  r.reviewState, (select count(f.id) from ReviewFlag f where f.reflectionId = r.id and f.clinicianId = :clinician)
                from Reflection r, ExerciseText t, Client p, Assignment a
                where p.id = r.clientId and a.id = r.assignmentId
                  and t.versionId = r.exerciseVersionId and t.language = :language and\s"""
                + (view.flagged() ? FLAGGED : "r.reviewState = :waiting and ") + (view.clientId() == null ? "" : "r.clientId = :from and ")
                + MAY_SEE_IN_ORDER + " and " + (view.order() == QueueOrder.OLDEST ? OLDEST_FIRST : NEWEST_FIRST), Object[].class), clinicianId)
                .setParameter("language", language).setParameter("at", after.at()).setParameter("lastId", after.id());
        if (!view.flagged()) {
            query.setParameter("waiting", ReviewState.WAITING);
        }
        if (view.clientId() != null) {
            query.setParameter("from", view.clientId());
        }
        return query.setMaxResults(limit).getResultStream().map(row -> new WaitingReflection((Long) row[0], (Integer) row[1],
                (Long) row[2], (String) row[3], (String) row[4], (String) row[5], (Instant) row[6], (Integer) row[7],
                (ReviewState) row[8], ((Number) row[9]).longValue() > 0)).toList();
    }

    /** From whom something waits, by name. */
    List<WaitingClient> waitingClients(long clinicianId) {
        return bound(em.createQuery("""
                select p.id, p.givenName, p.familyName, count(r.id) from Reflection r, Client p
                where r.reviewState = :waiting and p.id = r.clientId and\s""" + MAY_SEE
                + " group by p.id, p.givenName, p.familyName order by p.givenName, p.familyName, p.id", Object[].class), clinicianId)
                .setParameter("waiting", ReviewState.WAITING).getResultStream()
                .map(row -> new WaitingClient((Long) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue())).toList();
    }

    long countWaiting(long clinicianId) {
        return bound(em.createQuery("select count(r.id) from Reflection r where r.reviewState = :waiting and " + MAY_SEE,
                Long.class), clinicianId).setParameter("waiting", ReviewState.WAITING).getSingleResult();
    }

    record Submission(long clientId, Instant at) {
    }

    /** When these clients wrote what they share, from {@code since} on. */
    List<Submission> submissions(Collection<Long> clientIds, long clinicianId, Instant since) {
        return bound(em.createQuery("select r.clientId, r.submittedAt from Reflection r where r.clientId in :clients"
                + " and r.submittedAt >= :since and " + MAY_SEE, Object[].class), clinicianId)
                .setParameter("clients", clientIds).setParameter("since", since).getResultStream()
                .map(row -> new Submission((Long) row[0], (Instant) row[1])).toList();
    }

    Optional<Reflection> find(long id, long clinicianId) {
        return one(id, clinicianId).getResultStream().findFirst();
    }

    /** Nobody else answers or hides it until the transaction ends. */
    Optional<Reflection> locked(long id, long clinicianId) {
        return one(id, clinicianId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Earlier reflections of the same client on the same exercise, in whatever version, newest first. */
    List<Reflection> earlier(Reflection than, long clinicianId, int limit) {
        return earlier("r", Reflection.class, " order by r.submittedAt desc, r.id desc", than, clinicianId)
                .setMaxResults(limit).getResultList();
    }

    int countEarlier(Reflection than, long clinicianId) {
        return earlier("count(r.id)", Long.class, "", than, clinicianId).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> earlier(String what, Class<T> type, String order, Reflection than, long clinicianId) {
        return bound(em.createQuery("select " + what + """
                \sfrom Reflection r, ExerciseVersion v, ExerciseVersion w
                where r.clientId = :client and r.submittedAt < :before and v.id = r.exerciseVersionId
                  and w.id = :version and w.exerciseId = v.exerciseId and\s""" + MAY_SEE + order, type), clinicianId)
                .setParameter("client", than.clientId()).setParameter("before", than.submittedAt())
                .setParameter("version", than.exerciseVersionId());
    }

    /** Given and family name. */
    String[] clientName(long clientId) {
        Object[] names = em.createQuery("select p.givenName, p.familyName from Client p where p.id = :id", Object[].class)
                .setParameter("id", clientId).getSingleResult();
        return new String[] {(String) names[0], (String) names[1]};
    }

    /** Clinicians who may read what the client shares now. */
    List<Long> clinicians(long clientId) {
        return em.createQuery("select c.clinicianId from CareRelationship c where c.clientId = :client and c.endedOn is null",
                Long.class).setParameter("client", clientId).getResultList();
    }

    private TypedQuery<Reflection> one(long id, long clinicianId) {
        return bound(em.createQuery("select r from Reflection r where r.id = :id and " + MAY_SEE, Reflection.class),
                clinicianId).setParameter("id", id);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, long clinicianId) {
        return query.setParameter("nobody", ReflectionVisibility.PRIVATE)
                .setParameter("submitted", ReflectionRepository.SUBMITTED).setParameter("clinician", clinicianId);
    }
}
