package org.mend.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.mend.homework.AssignmentRequester;
import org.mend.homework.AssignmentStatus;
import org.mend.repair.TimeToRepair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers of the whole practice, without any name or text. They leave the package only in groups. */
@ApplicationScoped
class OutcomeRepository {

    @PersistenceContext
    private EntityManager em;

    record Scored(long clientId, long versionId, String scale, BigDecimal score, Instant at) {
    }

    record Practised(long clients, long asked, long done) {
    }

    record Repaired(long clientId, Instant at, Duration took) {
    }

    /** The earliest first, by client and scale. */
    List<Scored> scores(Instant until) {
        return em.createQuery("""
                select m.clientId, m.instrumentVersionId, s.scale, s.score, m.submittedAt
                from MeasureResponse m, MeasureScore s
                where s.responseId = m.id and s.score is not null and m.submittedAt < :until
                order by m.instrumentVersionId, s.scale, m.clientId, m.submittedAt, m.id""", Object[].class)
                .setParameter("until", until).getResultStream().map(row -> new Scored((Long) row[0], (Long) row[1], (String) row[2],
                        (BigDecimal) row[3], (Instant) row[4])).toList();
    }

    /** What clinicians gave, without what was taken back. */
    Practised practised(Instant from, Instant until) {
        Object[] row = em.createQuery("""
                select count(distinct a.clientId), count(a.id), sum(case when a.status = :completed then 1 else 0 end) from Assignment a
                where a.assignedAt >= :from and a.assignedAt < :until and a.requestedBy = :clinician
                  and a.status not in :never""", Object[].class).setParameter("completed", AssignmentStatus.COMPLETED)
                .setParameter("from", from).setParameter("until", until).setParameter("clinician", AssignmentRequester.CLINICIAN)
                .setParameter("never", List.of(AssignmentStatus.DRAFT, AssignmentStatus.CANCELLED, AssignmentStatus.ENTERED_IN_ERROR))
                .getSingleResult();
        return new Practised(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                row[2] == null ? 0 : ((Number) row[2]).longValue());
    }

    /** When something came back together, and how long that took. */
    List<Repaired> repaired() {
        List<Object[]> found = em.createQuery("""
                select e.clientId, e.happenedAt, e.repairedAt, min(b.landedAt) from RepairEpisode e
                left join Bid b on b.episodeId = e.id
                where e.repairedAt is not null or b.landedAt is not null
                group by e.id, e.clientId, e.happenedAt, e.repairedAt""", Object[].class).getResultList();
        return found.stream().flatMap(row -> TimeToRepair.of((Instant) row[1], (Instant) row[3], (Instant) row[2]).stream()
                .map(took -> new Repaired((Long) row[0], ((Instant) row[1]).plus(took), took))).toList();
    }
}
