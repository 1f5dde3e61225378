package org.mend.reflections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.shared.PageKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Reflections as the other partner of a couple may see them. Every query here holds the one condition that says which. */
@ApplicationScoped
class PartnerReflectionRepository {

    private static final String MAY_SEE = """
            r.visibility = :shared and r.status in :submitted and r.coupleId = :couple and r.clientId <> :reader
              and exists (select p.id from Couple p where p.id = r.coupleId and p.endedOn is null
                and ((p.firstClientId = :reader and p.secondClientId = r.clientId)
                  or (p.secondClientId = :reader and p.firstClientId = r.clientId)))""";

    @PersistenceContext
    private EntityManager em;

    List<PartnerReflectionRow> list(long coupleId, long reader, String language, PageKey after, int limit) {
        return bound(em.createQuery("""
                select r.id, coalesce(a.ownTitle, t.title), r.submittedAt from Reflection r, ExerciseText t, Assignment a
                where a.id = r.assignmentId and t.versionId = r.exerciseVersionId and t.language = :language
                  and (r.submittedAt < :at or (r.submittedAt = :at and r.id < :lastId)) and\s""" + MAY_SEE
                + " order by r.submittedAt desc, r.id desc", Object[].class), coupleId, reader).setParameter("language", language)
                .setParameter("at", after.at()).setParameter("lastId", after.id()).setMaxResults(limit).getResultStream()
                .map(row -> new PartnerReflectionRow((Long) row[0], (String) row[1], (Instant) row[2])).toList();
    }

    Optional<Reflection> find(long id, long coupleId, long reader) {
        return bound(em.createQuery("select r from Reflection r where r.id = :id and " + MAY_SEE, Reflection.class), coupleId, reader)
                .setParameter("id", id).getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, long coupleId, long reader) {
        return query.setParameter("shared", ReflectionVisibility.PARTNER).setParameter("submitted", ReflectionRepository.SUBMITTED)
                .setParameter("couple", coupleId).setParameter("reader", reader);
    }
}
