package org.mend.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.mend.homework.AssignmentStatus;
import org.mend.reflections.ReflectionStatus;
import org.mend.reflections.ReflectionVisibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What stands beside scores: sessions, practice, and guilt beside the moment. */
@ApplicationScoped
class CurveRepository {

    @PersistenceContext
    private EntityManager em;

    /** Those that the client came to. */
    List<Instant> sessions(long clientId) {
        List<?> found = em.createNativeQuery("""
                select a.start_at from appointment_participant p join appointment a on a.id = p.appointment_id
                where p.client_id = ?1 and a.status in ('arrived', 'checked-in', 'fulfilled') and p.attendance <> 'missed'
                order by a.start_at""").setParameter(1, clientId).getResultList();
        return found.stream().map(at -> ((LocalDateTime) at).toInstant(ZoneOffset.UTC)).toList();
    }

    List<Instant> practised(long clientId) {
        return em.createQuery("""
                select a.endedAt from Assignment a where a.clientId = :client and a.status = :completed order by a.endedAt""",
                Instant.class).setParameter("client", clientId).setParameter("completed", AssignmentStatus.COMPLETED).getResultList();
    }

    /** From reflections that the client shares, and of a client in the clinician's care alone; the earliest first. */
    List<GuiltPoint> sharedGuilt(long clientId, long clinicianId) {
        return em.createQuery("""
                select r.id, r.submittedAt, g.number, s.number
                from Reflection r, ReflectionAnswer g, ReflectionAnswer s
                where r.clientId = :client and r.visibility <> :private and r.status in :submitted
                  and g.reflectionId = r.id and g.stepKey = 'guilt' and g.number is not null
                  and s.reflectionId = r.id and s.stepKey = 'size' and s.number is not null
                  and exists (select k.id from CareRelationship k
                    where k.clientId = r.clientId and k.clinicianId = :clinician and k.endedOn is null)
                order by r.submittedAt, r.id""", Object[].class).setParameter("client", clientId)
                .setParameter("clinician", clinicianId).setParameter("private", ReflectionVisibility.PRIVATE)
                .setParameter("submitted", List.of(ReflectionStatus.COMPLETED, ReflectionStatus.AMENDED)).getResultStream()
                .map(row -> new GuiltPoint((Long) row[0], (Instant) row[1], (Integer) row[2], (Integer) row[3])).toList();
    }
}
