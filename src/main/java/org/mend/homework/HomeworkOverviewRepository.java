package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mend.homework.HomeworkOverview.QuietClient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class HomeworkOverviewRepository {

    private static final List<AssignmentStatus> OPEN = List.of(AssignmentStatus.REQUESTED, AssignmentStatus.ACCEPTED,
            AssignmentStatus.IN_PROGRESS, AssignmentStatus.ON_HOLD);
    private static final String IN_CARE = " " + """
            and exists (select r.id from CareRelationship r
                where r.clientId = a.clientId and r.clinicianId = :clinician and r.endedOn is null)\s""";

    @PersistenceContext
    private EntityManager em;

    Map<Long, Integer> open(long clinicianId, Collection<Long> clientIds) {
        Map<Long, Integer> open = new HashMap<>();
        em.createQuery("select a.clientId, count(a.id) from Assignment a where a.clientId in :clients and a.status in :open"
                + IN_CARE + "group by a.clientId", Object[].class).setParameter("clients", clientIds)
                .setParameter("open", OPEN).setParameter("clinician", clinicianId).getResultList()
                .forEach(row -> open.put((Long) row[0], ((Number) row[1]).intValue()));
        return open;
    }

    /** {@code since} is when the oldest of what is open was asked. */
    List<QuietClient> quietSince(long clinicianId, Instant limit, LocalDate today) {
        return em.createQuery("""
                select c.id, c.givenName, c.familyName, min(a.assignedAt) from Assignment a, Client c
                where c.id = a.clientId and a.status in :open and a.assignedAt < :limit
                  and (a.postponedUntil is null or a.postponedUntil <= :today)
                  and (a.notBefore is null or a.notBefore <= :today)
                  and not exists (select b.id from Assignment b where b.clientId = a.clientId
                    and (b.startedAt >= :limit or (b.status = :completed and b.endedAt >= :limit)))""" + IN_CARE
                + "group by c.id, c.givenName, c.familyName", Object[].class).setParameter("open", OPEN)
                .setParameter("limit", limit).setParameter("today", today)
                .setParameter("completed", AssignmentStatus.COMPLETED).setParameter("clinician", clinicianId)
                .getResultStream().map(row -> new QuietClient((Long) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    /** When each of them last began or finished something; who never did is not in it. */
    Map<Long, Instant> lastPractised(Collection<Long> clientIds) {
        Map<Long, Instant> practised = new HashMap<>();
        em.createQuery("""
                select a.clientId, max(a.startedAt), max(case when a.status = :completed then a.endedAt else a.startedAt end)
                from Assignment a where a.clientId in :clients and a.startedAt is not null group by a.clientId""",
                Object[].class).setParameter("completed", AssignmentStatus.COMPLETED).setParameter("clients", clientIds)
                .getResultList().forEach(row -> practised.put((Long) row[0], later((Instant) row[1], (Instant) row[2])));
        return practised;
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
