package org.mend.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mend.reflections.ReflectionStatus;
import org.mend.repair.FollowAnswer;
import org.mend.repair.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** One client's own words. Nothing here is asked for anybody else's. */
@ApplicationScoped
class BookletRepository {

    private static final List<ReflectionStatus> SUBMITTED = List.of(ReflectionStatus.COMPLETED, ReflectionStatus.AMENDED);

    @PersistenceContext
    private EntityManager em;

    record WrittenReflection(long id, String title, String language, long versionId, Instant at) {
    }

    record WrittenAnswer(long reflectionId, String step, String text, Integer number) {
    }

    /** @param code of what was asked, a key of the printed texts */
    record Written(long ownerId, String title, Instant at, String code, String words) {
    }

    String givenName(long me) {
        return em.createQuery("select c.givenName from Client c where c.id = :me", String.class).setParameter("me", me).getSingleResult();
    }

    /** Oldest first. */
    List<WrittenReflection> reflections(long me, String language, Instant from, Instant until) {
        return em.createQuery("""
                select r.id, coalesce(a.ownTitle, t.title), r.language, r.exerciseVersionId, r.submittedAt
                from Reflection r, ExerciseText t, Assignment a
                where r.clientId = :me and r.status in :submitted and r.submittedAt >= :from and r.submittedAt < :until
                  and a.id = r.assignmentId and t.versionId = r.exerciseVersionId and t.language = :language
                order by r.submittedAt, r.id""", Object[].class).setParameter("me", me)
                .setParameter("submitted", SUBMITTED).setParameter("from", from).setParameter("until", until)
                .setParameter("language", language).getResultStream().map(row -> new WrittenReflection((Long) row[0], (String) row[1],
                        (String) row[2], (Long) row[3], (Instant) row[4])).toList();
    }

    List<WrittenAnswer> answers(long me, Instant from, Instant until) {
        return em.createQuery("""
                select w.reflectionId, w.stepKey, w.text, w.number
                from ReflectionAnswer w, Reflection r
                where r.id = w.reflectionId and r.clientId = :me and r.status in :submitted
                  and r.submittedAt >= :from and r.submittedAt < :until""", Object[].class).setParameter("me", me)
                .setParameter("submitted", SUBMITTED).setParameter("from", from).setParameter("until", until).getResultStream()
                .map(row -> new WrittenAnswer((Long) row[0], (String) row[1], (String) row[2], (Integer) row[3])).toList();
    }

    /** Stages with words, in the order of the stages, then the words of reaching out; episodes by when they happened. */
    List<Written> repair(long me, Instant from, Instant until) {
        List<Written> found = new ArrayList<>();
        span(em.createQuery("""
                select e.id, e.title, e.happenedAt, s.stage, s.words from RepairStage s, RepairEpisode e
                where e.id = s.episodeId and e.clientId = :me and s.words <> '' and e.happenedAt >= :from and e.happenedAt < :until
                """, Object[].class), me, from, until).getResultStream()
                .sorted(Comparator.comparing(row -> (Stage) row[3]))
                .forEach(row -> found.add(new Written((Long) row[0], (String) row[1], (Instant) row[2],
                        "stage." + ((Stage) row[3]).code(), (String) row[4])));
        span(em.createQuery("""
                select e.id, e.title, e.happenedAt, b.words, b.reachedAt from Bid b, RepairEpisode e
                where e.id = b.episodeId and e.clientId = :me and b.clientId = :me and b.words <> ''
                  and e.happenedAt >= :from and e.happenedAt < :until order by b.reachedAt, b.id""", Object[].class), me, from, until)
                .getResultStream().forEach(row -> found.add(new Written((Long) row[0], (String) row[1], (Instant) row[2],
                        "reached-out", (String) row[3])));
        span(em.createQuery("""
                select b.id, b.reachedAt, b.words from Bid b where b.episodeId is null and b.clientId = :me and b.words <> ''
                  and b.reachedAt >= :from and b.reachedAt < :until""", Object[].class), me, from, until)
                .getResultStream().forEach(row -> found.add(new Written((Long) row[0], "", (Instant) row[1],
                        "reached-out", (String) row[2])));
        found.sort(Comparator.comparing(Written::at).thenComparingLong(Written::ownerId));
        return found;
    }

    /** The promise, then the own answers when it asked back. */
    List<Written> promises(long me, Instant from, Instant until) {
        List<Written> found = new ArrayList<>();
        span(em.createQuery("""
                select c.id, c.madeAt, c.words from Commitment c
                where c.clientId = :me and c.madeAt >= :from and c.madeAt < :until""", Object[].class), me, from, until)
                .getResultStream().forEach(row -> found.add(
                        new Written((Long) row[0], "", (Instant) row[1], "promised", (String) row[2])));
        span(em.createQuery("""
                select c.id, c.madeAt, f.afterDays, a.kept, a.words from FollowUpAnswer a, FollowUp f, Commitment c
                where f.id = a.followUpId and c.id = f.commitmentId and c.clientId = :me and a.clientId = :me and a.words <> ''
                  and c.madeAt >= :from and c.madeAt < :until order by f.afterDays""", Object[].class), me, from, until)
                .getResultStream().forEach(row -> found.add(new Written((Long) row[0], "", (Instant) row[1],
                        "kept." + ((FollowAnswer) row[3]).name(), (String) row[4])));
        found.sort(Comparator.comparing(Written::at).thenComparingLong(Written::ownerId));
        return found;
    }

    private static <T> TypedQuery<T> span(TypedQuery<T> query, long me, Instant from, Instant until) {
        return query.setParameter("me", me).setParameter("from", from).setParameter("until", until);
    }
}
