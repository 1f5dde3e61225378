package org.mend.reflections;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Reflections to be written and changed. What is read of them by others than their client is {@link SharedReflectionRepository}. */
@ApplicationScoped
class ReflectionRepository {

    static final List<ReflectionStatus> SUBMITTED = List.of(ReflectionStatus.COMPLETED, ReflectionStatus.AMENDED);

    @PersistenceContext
    private EntityManager em;

    record Writing(Reflection reflection, Optional<ReflectionDraft> draft) {
    }

    /** One statement, because each save begins with it. */
    Optional<Writing> writing(long assignmentId, long clientId) {
        return em.createQuery("""
                select r, d from Reflection r left join ReflectionDraft d on d.reflectionId = r.id
                where r.assignmentId = :assignment and r.clientId = :client""", Object[].class)
                .setParameter("assignment", assignmentId).setParameter("client", clientId).getResultStream().findFirst()
                .map(row -> new Writing((Reflection) row[0], Optional.ofNullable((ReflectionDraft) row[1])));
    }

    Optional<Reflection> ofAssignment(long assignmentId) {
        return em.createQuery("select r from Reflection r where r.assignmentId = :assignment", Reflection.class)
                .setParameter("assignment", assignmentId).getResultStream().findFirst();
    }

    /** Written at once, since draft, answers and messages point to it. */
    void add(Reflection reflection, ReflectionDraft draft) {
        em.persist(reflection);
        em.flush();
        em.persist(draft);
    }

    void complete(ReflectionDraft draft, List<ReflectionAnswer> answers) {
        answers.forEach(em::persist);
        em.remove(draft);
    }

    /** Brings the version of what was changed up to date before it is told. */
    void flush() {
        em.flush();
    }

    Optional<Reflection> lockedOwn(long id, long clientId) {
        return em.createQuery("select r from Reflection r where r.id = :id and r.clientId = :client and r.status in :submitted",
                Reflection.class).setParameter("id", id).setParameter("client", clientId)
                .setParameter("submitted", SUBMITTED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    Optional<Reflection> own(long id, long clientId) {
        return em.createQuery("select r from Reflection r where r.id = :id and r.clientId = :client and r.status in :submitted",
                Reflection.class).setParameter("id", id).setParameter("client", clientId)
                .setParameter("submitted", SUBMITTED).getResultStream().findFirst();
    }

    List<OwnReflectionRow> ownList(long clientId, String language, Instant before, long lastId, int limit) {
        return em.createQuery("""
                select r.id, r.version, r.assignmentId, coalesce(a.ownTitle, t.title), r.submittedAt, r.visibility, r.reviewState,
                    (select count(v.id) from Review v where v.reflectionId = r.id and v.feedback <> ''),
                    (select count(u.id) from Review u where u.reflectionId = r.id and u.feedback <> '' and u.seenAt is null)
                from Reflection r, ExerciseText t, Assignment a
                where r.clientId = :client and r.status in :submitted and a.id = r.assignmentId
                  and t.versionId = r.exerciseVersionId and t.language = :language
                  and (r.submittedAt < :before or (r.submittedAt = :before and r.id < :lastId))
                order by r.submittedAt desc, r.id desc""", Object[].class).setParameter("client", clientId)
                .setParameter("submitted", SUBMITTED).setParameter("language", language).setParameter("before", before)
                .setParameter("lastId", lastId).setMaxResults(limit).getResultStream()
                .map(row -> new OwnReflectionRow((Long) row[0], (Integer) row[1], (Long) row[2], (String) row[3],
                        (Instant) row[4], (ReflectionVisibility) row[5], (ReviewState) row[6],
                        ((Number) row[7]).longValue() > 0, ((Number) row[8]).longValue() > 0)).toList();
    }

    /** The name that a client gave to something of their own, if the reflection is about that. */
    Optional<String> ownTitle(long assignmentId) {
        return em.createQuery("select a.ownTitle from Assignment a where a.id = :id and a.ownTitle is not null", String.class)
                .setParameter("id", assignmentId).getResultStream().findFirst();
    }

    long unseenFeedback(long clientId) {
        return em.createQuery("""
                select count(v.id) from Review v, Reflection r
                where r.id = v.reflectionId and r.clientId = :client and v.feedback <> '' and v.seenAt is null""",
                Long.class).setParameter("client", clientId).getSingleResult();
    }

    /** Of one client's drafts that are being written, by assignment. */
    Map<Long, DraftProgress> progress(long clientId) {
        List<?> found = em.createNativeQuery("""
                select r.assignment_id, s.position,
                       (select count(*) from exercise_step o where o.version_id = r.exercise_version_id),
                       timestampdiff(second, '1970-01-01', d.saved_at)
                from reflection r
                join reflection_draft d on d.reflection_id = r.id
                join exercise_step s on s.version_id = r.exercise_version_id and s.step_key = d.step_key
                where r.client_id = ?1 and r.status = 'in-progress'""").setParameter(1, clientId).getResultList();
        Map<Long, DraftProgress> progress = new LinkedHashMap<>();
        found.stream().map(Object[].class::cast).forEach(row -> progress.put(((Number) row[0]).longValue(),
                new DraftProgress(((Number) row[1]).intValue(), ((Number) row[2]).intValue(),
                        Instant.ofEpochSecond(((Number) row[3]).longValue()))));
        return progress;
    }

    List<ReflectionAnswer> answers(List<Long> reflectionIds) {
        return reflectionIds.isEmpty() ? List.of()
                : em.createQuery("select a from ReflectionAnswer a where a.reflectionId in :ids", ReflectionAnswer.class)
                        .setParameter("ids", reflectionIds).getResultList();
    }

    /** Those steps' words become these; a step that has none any more is left empty. */
    void reword(long reflectionId, Map<String, String> words, ExerciseSheet exercise) {
        Map<String, ReflectionAnswer> stand = answers(List.of(reflectionId)).stream()
                .collect(Collectors.toMap(ReflectionAnswer::stepKey, answer -> answer));
        exercise.steps().stream().filter(step -> AmendableWords.are(step.kind())).map(ExerciseStep::key).forEach(key -> {
            ReflectionAnswer answer = stand.get(key);
            String text = words.get(key);
            if (answer != null && text == null) {
                em.remove(answer);
            } else if (answer != null) {
                answer.reword(text);
            } else if (text != null) {
                em.persist(ReflectionAnswer.ofWords(reflectionId, key, text));
            }
        });
    }

    /** How often the client may come back to the words of an assignment, or null. */
    Integer editCap(long assignmentId) {
        return em.createQuery("select a.editCap from Assignment a where a.id = :id", Integer.class)
                .setParameter("id", assignmentId).getResultList().getFirst();
    }

    List<FeedbackRow> feedback(long reflectionId) {
        return em.createQuery("""
                select new org.mend.reflections.FeedbackRow(s.displayName, v.outcome, v.feedback, v.reviewedAt)
                from Review v, Staff s where v.reflectionId = :id and s.id = v.clinicianId
                order by v.reviewedAt desc, v.id desc""", FeedbackRow.class).setParameter("id", reflectionId)
                .getResultList();
    }

    void markSeen(long reflectionId, Instant now) {
        em.createQuery("update Review v set v.seenAt = :now where v.reflectionId = :id and v.seenAt is null")
                .setParameter("now", now).setParameter("id", reflectionId).executeUpdate();
    }

    void add(Review review) {
        em.persist(review);
    }
}
