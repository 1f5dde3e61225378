package org.mend.reflections;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Since when and until when reflections were shared with whom, and what they said meanwhile. */
@ApplicationScoped
class SharingRepository {

    private static final int WITHDRAWN_SHOWN = 20;

    @PersistenceContext
    private EntityManager em;

    /** From now on these readers and nobody else; nothing changes for those who stay. */
    void share(long reflectionId, Readers before, Readers readers, Instant now) {
        if (before.equals(readers)) {
            return;
        }
        em.createQuery("select s from ReflectionSharing s where s.reflectionId = :id and s.endedAt is null", ReflectionSharing.class)
                .setParameter("id", reflectionId).getResultList().forEach(open -> open.end(now));
        if (!readers.nobody()) {
            em.persist(new ReflectionSharing(reflectionId, readers, now));
        }
    }

    void add(ReflectionRevision revision) {
        em.persist(revision);
    }

    /** Newest first. */
    List<ReflectionRevision> revisions(long reflectionId) {
        return em.createQuery("select v from ReflectionRevision v where v.reflectionId = :id order by v.revision desc",
                ReflectionRevision.class).setParameter("id", reflectionId).getResultList();
    }

    List<ReflectionSharing> sharings(long reflectionId) {
        return em.createQuery("select s from ReflectionSharing s where s.reflectionId = :id", ReflectionSharing.class)
                .setParameter("id", reflectionId).getResultList();
    }

    /** When the clinician cared for the client, by whole days. */
    List<Stretch> care(long clientId, long clinicianId) {
        return em.createQuery("""
                select c.startedOn, c.endedOn from CareRelationship c where c.clientId = :client and c.clinicianId = :clinician""",
                Object[].class).setParameter("client", clientId).setParameter("clinician", clinicianId).getResultStream()
                .map(row -> new Stretch(startOf((LocalDate) row[0], 0),
                        row[1] == null ? null : startOf((LocalDate) row[1], 1))).toList();
    }

    private static Instant startOf(LocalDate day, int later) {
        return day.plusDays(later).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** What this clinician could read, cares still, and can't read now; newest first. */
    List<WithdrawnRow> withdrawnFromClinician(long clientId, long clinicianId) {
        return em.createQuery("""
                select max(s.endedAt) from ReflectionSharing s, Reflection r, CareRelationship c
                where r.clientId = :client and s.reflectionId = r.id and r.visibility = :nobody and s.endedAt is not null
                  and c.clientId = r.clientId and c.clinicianId = :clinician and c.endedOn is null
                  and c.startedOn <= cast(s.endedAt as date)
                group by r.id order by max(s.endedAt) desc""", Instant.class).setParameter("client", clientId)
                .setParameter("nobody", ReflectionVisibility.PRIVATE).setParameter("clinician", clinicianId)
                .setMaxResults(WITHDRAWN_SHOWN).getResultStream().map(WithdrawnRow::new).toList();
    }

    /** What one partner could read of the other in this couple and can't read now; newest first. */
    List<WithdrawnRow> withdrawnFromPartner(long coupleId, long partnerId) {
        return em.createQuery("""
                select max(s.endedAt) from ReflectionSharing s, Reflection r
                where s.coupleId = :couple and s.endedAt is not null and r.id = s.reflectionId and r.clientId = :partner
                  and (r.coupleId is null or r.coupleId <> :couple)
                group by r.id order by max(s.endedAt) desc""", Instant.class).setParameter("couple", coupleId)
                .setParameter("partner", partnerId).setMaxResults(WITHDRAWN_SHOWN).getResultStream().map(WithdrawnRow::new).toList();
    }

    /** What is shared within a couple; nobody else changes it until the transaction ends. */
    List<Reflection> lockedOfCouple(long coupleId) {
        return em.createQuery("select r from Reflection r where r.coupleId = :couple", Reflection.class)
                .setParameter("couple", coupleId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
