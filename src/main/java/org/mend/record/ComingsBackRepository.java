package org.mend.record;

import java.time.Instant;
import java.util.List;

import org.mend.homework.AssignmentStatus;
import org.mend.record.CameBack.Kind;
import org.mend.repair.FollowAnswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ComingsBackRepository {

    @PersistenceContext
    private EntityManager em;

    /** Exercises done more than once, the newest first. */
    List<CameBack> practice(long me, String language, int limit) {
        return em.createQuery("""
                select v.exerciseId, count(a.id), max(a.endedAt), max(a.id), max(t.title)
                from Assignment a, ExerciseVersion v, ExerciseText t
                where a.clientId = :me and a.status = :completed and v.id = a.exerciseVersionId and t.versionId = v.id
                  and t.language = :language and a.ownTitle is null
                group by v.exerciseId having count(a.id) > 1 order by max(a.endedAt) desc, v.exerciseId""", Object[].class)
                .setParameter("me", me).setParameter("completed", AssignmentStatus.COMPLETED).setParameter("language", language)
                .setMaxResults(limit).getResultStream().map(row -> new CameBack(Kind.PRACTICE, (Long) row[3], (String) row[4],
                        (Long) row[1], (Instant) row[2])).toList();
    }

    List<CameBack> repair(long me, int limit) {
        return em.createQuery("""
                select e.id, e.title, count(t.id), max(t.returnedAt) from RepairEpisode e, EpisodeReturn t
                where e.clientId = :me and t.episodeId = e.id
                group by e.id, e.title order by max(t.returnedAt) desc, e.id""", Object[].class).setParameter("me", me)
                .setMaxResults(limit).getResultStream().map(row -> new CameBack(Kind.REPAIR, (Long) row[0], (String) row[1],
                        (Long) row[2], (Instant) row[3])).toList();
    }

    /** Kept at one asking back after "not yet" or "partly" at an earlier one. */
    List<CameBack> promises(long me, int limit) {
        return em.createQuery("""
                select c.id, c.words, max(k.answeredAt) from Commitment c, FollowUp f, FollowUpAnswer k
                where c.clientId = :me and f.commitmentId = c.id and k.followUpId = f.id and k.clientId = :me and k.kept = :kept
                  and exists (select m.id from FollowUp g, FollowUpAnswer m where g.commitmentId = c.id and m.followUpId = g.id
                    and m.clientId = :me and m.kept in :missed and g.afterDays < f.afterDays)
                group by c.id, c.words order by max(k.answeredAt) desc, c.id""", Object[].class).setParameter("me", me)
                .setParameter("kept", FollowAnswer.KEPT).setParameter("missed", List.of(FollowAnswer.NOT_YET, FollowAnswer.PARTLY))
                .setMaxResults(limit).getResultStream().map(row -> new CameBack(Kind.PROMISE, (Long) row[0], (String) row[1], 1,
                        (Instant) row[2])).toList();
    }
}
