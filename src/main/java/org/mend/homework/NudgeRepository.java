package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class NudgeRepository {

    private static final List<AssignmentStatus> OPEN = List.of(AssignmentStatus.REQUESTED, AssignmentStatus.ACCEPTED,
            AssignmentStatus.IN_PROGRESS, AssignmentStatus.ON_HOLD);
    private static final String READY = """
            a.clientId = :client and a.status in :open and (a.postponedUntil is null or a.postponedUntil <= :today)
              and (a.notBefore is null or a.notBefore <= :today)""";

    private static final String REMINDED = " " + """
            and a.reminders = true and not exists (select p.clientId from ContactPreference p
                where p.clientId = a.clientId and (p.remindersOn = false or p.unsubscribedAt is not null))""";

    @PersistenceContext
    private EntityManager em;

    /** Nobody else nudges this client until the transaction ends. @return whether the client has an account */
    boolean lockClient(long clientId) {
        return !em.createNativeQuery("select account_id from client where id = ?1 for update").setParameter(1, clientId)
                .getResultList().contains(null);
    }

    /** When the client was last nudged, of what was not taken back. */
    Optional<Instant> last(long clientId) {
        return em.createQuery("select n.nudgedAt from PracticeNudge n where n.clientId = :client and n.withdrawnAt is null"
                + " order by n.number desc", Instant.class).setParameter("client", clientId).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The clinician's own nudge, if it is the last. */
    Optional<PracticeNudge> lastOf(long clinicianId, long clientId) {
        return em.createQuery("""
                select n from PracticeNudge n where n.clientId = :client and n.clinicianId = :clinician and n.withdrawnAt is null
                  and not exists (select m.id from PracticeNudge m where m.clientId = n.clientId and m.number > n.number
                    and m.withdrawnAt is null)""", PracticeNudge.class).setParameter("client", clientId)
                .setParameter("clinician", clinicianId).getResultStream().findFirst();
    }

    /** 0 before the first. */
    int highestNumber(long clientId) {
        return em.createQuery("select n.number from PracticeNudge n where n.clientId = :client order by n.number desc", Integer.class)
                .setParameter("client", clientId).setMaxResults(1).getResultStream().findFirst().orElse(0);
    }

    /** How much the client could practise today. @param reminded only what the client may be reminded of */
    long ready(long clientId, LocalDate today, boolean reminded) {
        return em.createQuery("select count(a.id) from Assignment a where " + READY + (reminded ? REMINDED : ""),
                Long.class).setParameter("client", clientId).setParameter("open", OPEN).setParameter("today", today)
                .getSingleResult();
    }

    /** Written at once: a row that another transaction took first is found here. */
    void add(PracticeNudge nudge) {
        em.persist(nudge);
        em.flush();
    }

    /** The message waits and no sender is at it; it stays so until the transaction ends. */
    boolean isUnsent(long nudgeId, Instant now) {
        return !em.createNativeQuery("""
                select id from outbox_message where subject_id = ?1 and status = 'WAITING'
                  and (claimed_until is null or claimed_until <= ?2) for update""").setParameter(1, nudgeId)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).getResultList().isEmpty();
    }

    Optional<OwnNudge> own(long clientId, LocalDate today, Instant since) {
        return em.createQuery("""
                select new org.mend.homework.OwnNudge(s.displayName, n.nudgedAt) from PracticeNudge n, Staff s
                where n.clientId = :client and n.withdrawnAt is null and n.nudgedAt >= :since and s.id = n.clinicianId
                  and exists (select r.id from CareRelationship r
                    where r.clientId = n.clientId and r.clinicianId = n.clinicianId and r.endedOn is null)
                  and not exists (select b.id from Assignment b where b.clientId = n.clientId
                    and (b.startedAt >= n.nudgedAt or (b.status = :completed and b.endedAt >= n.nudgedAt)))
                  and exists (select a.id from Assignment a where\s""" + READY + ") order by n.number desc", OwnNudge.class)
                .setParameter("client", clientId).setParameter("since", since).setParameter("completed", AssignmentStatus.COMPLETED)
                .setParameter("open", OPEN).setParameter("today", today).setMaxResults(1).getResultStream().findFirst();
    }
}
