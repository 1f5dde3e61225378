package org.mend.reflections;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What clinicians put on reflections. Whether somebody may see the reflection is asked by the callers, or in the query. */
@ApplicationScoped
class MarkRepository {

    @PersistenceContext
    private EntityManager em;

    /** Of every clinician, oldest first, in two statements. */
    List<MarkRow> of(long reflectionId, long reader) {
        Stream<MarkRow> flags = em.createQuery("""
                select s.displayName, f.clinicianId, f.flaggedAt from ReviewFlag f, Staff s
                where f.reflectionId = :id and s.id = f.clinicianId""", Object[].class).setParameter("id", reflectionId).getResultStream()
                .map(row -> new MarkRow(MarkKind.FLAG, (String) row[0], (Long) row[1] == reader, (Instant) row[2]));
        Stream<MarkRow> topics = em.createQuery("""
                select s.displayName, t.clinicianId, t.markedAt, t.doneAt from SessionTopic t, Staff s
                where t.reflectionId = :id and s.id = t.clinicianId""", Object[].class).setParameter("id", reflectionId).getResultStream()
                .map(row -> new MarkRow(row[3] == null ? MarkKind.TOPIC : MarkKind.TALKED, (String) row[0], (Long) row[1] == reader,
                        (Instant) (row[3] == null ? row[2] : row[3])));
        return Stream.concat(flags, topics).sorted(Comparator.comparing(MarkRow::at)).toList();
    }

    Optional<ReviewFlag> flag(long reflectionId, long clinicianId) {
        return em.createQuery("select f from ReviewFlag f where f.reflectionId = :id and f.clinicianId = :clinician", ReviewFlag.class)
                .setParameter("id", reflectionId).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    Optional<SessionTopic> topic(long reflectionId, long clinicianId) {
        return em.createQuery("select t from SessionTopic t where t.reflectionId = :id and t.clinicianId = :clinician",
                SessionTopic.class).setParameter("id", reflectionId).setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    /** Open topics of a client that can still be read, of every clinician, oldest first. */
    List<SessionTopicRow> open(long clientId, long reader, String language) {
        return em.createQuery("""
                select r.id, coalesce(a.ownTitle, x.title), r.submittedAt, s.displayName, t.clinicianId, t.markedAt
                from SessionTopic t, Reflection r, ExerciseText x, Assignment a, Staff s
                where t.clientId = :client and t.doneAt is null and r.id = t.reflectionId and r.visibility <> :nobody
                  and r.status in :submitted and a.id = r.assignmentId and x.versionId = r.exerciseVersionId and x.language = :language
                  and s.id = t.clinicianId order by t.markedAt, t.id""", Object[].class).setParameter("client", clientId)
                .setParameter("nobody", ReflectionVisibility.PRIVATE).setParameter("submitted", ReflectionRepository.SUBMITTED)
                .setParameter("language", language).getResultStream()
                .map(row -> new SessionTopicRow((Long) row[0], (String) row[1], (Instant) row[2], (String) row[3],
                        (Long) row[4] == reader, (Instant) row[5])).toList();
    }

    void add(Object mark) {
        em.persist(mark);
    }

    void remove(Object mark) {
        em.remove(mark);
    }
}
