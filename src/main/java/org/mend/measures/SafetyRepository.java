package org.mend.measures;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SafetyRepository {

    private static final String IN_CARE = """
            exists (select r.id from CareRelationship r
                where r.clientId = s.clientId and r.clinicianId = :clinician and r.endedOn is null)""";

    @PersistenceContext
    private EntityManager em;

    /** What waits for the client, in a couple that is open. */
    Optional<Long> waiting(long clientId) {
        return em.createQuery("""
                select s.id from SafetyScreen s, Couple p
                where s.clientId = :client and s.answeredAt is null and p.id = s.coupleId and p.endedOn is null""", Long.class)
                .setParameter("client", clientId).getResultStream().findFirst();
    }

    boolean isWaiting(long coupleId, long clientId) {
        return !em.createQuery("select s.id from SafetyScreen s where s.coupleId = :couple and s.clientId = :client"
                + " and s.answeredAt is null", Long.class).setParameter("couple", coupleId).setParameter("client", clientId)
                .getResultList().isEmpty();
    }

    Optional<SafetyScreen> lockedOwn(long id, long clientId) {
        return em.createQuery("select s from SafetyScreen s where s.id = :id and s.clientId = :client", SafetyScreen.class)
                .setParameter("id", id).setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** An answered screen of a client in the clinician's care. */
    Optional<SafetyScreen> lockedAnswered(long id, long clinicianId) {
        return em.createQuery("select s from SafetyScreen s where s.id = :id and s.answeredAt is not null and " + IN_CARE,
                SafetyScreen.class).setParameter("id", id).setParameter("clinician", clinicianId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The one that waits, or else the newest answered one with its newest decision. */
    Optional<ScreenRow> newest(long coupleId, long clientId) {
        Optional<SafetyScreen> screen = em.createQuery("""
                select s from SafetyScreen s where s.coupleId = :couple and s.clientId = :client order by s.id desc""",
                SafetyScreen.class).setParameter("couple", coupleId).setParameter("client", clientId).setMaxResults(1)
                .getResultStream().findFirst();
        return screen.map(found -> decided(found).orElseGet(() -> found.row(null, null, null, null)));
    }

    private Optional<ScreenRow> decided(SafetyScreen screen) {
        return em.createQuery("""
                select d, t.displayName from SafetyDecision d, Staff t
                where d.screenId = :screen and t.id = d.clinicianId order by d.id desc""", Object[].class)
                .setParameter("screen", screen.id()).setMaxResults(1).getResultStream().findFirst().map(row -> {
                    SafetyDecision decision = (SafetyDecision) row[0];
                    return screen.row(decision.outcome(), decision.note(), (String) row[1], decision.decidedAt());
                });
    }

    /** Whether the newest decision on the newest answered screen of each of the two cleared them. */
    boolean cleared(long coupleId) {
        Number cleared = (Number) em.createNativeQuery("""
                select count(*) from couple p
                join safety_screen s on s.couple_id = p.id and s.client_id in (p.first_client_id, p.second_client_id)
                    and s.id = (select max(n.id) from safety_screen n
                        where n.couple_id = p.id and n.client_id = s.client_id and n.answered_at is not null)
                join safety_decision d on d.screen_id = s.id and d.outcome = 'CLEARED'
                    and d.id = (select max(e.id) from safety_decision e where e.screen_id = s.id)
                where p.id = ?1""").setParameter(1, coupleId).getSingleResult();
        return cleared.intValue() == 2;
    }

    /** What waits is taken back, since it was talked through. */
    void removeWaiting(long coupleId, long clientId) {
        em.createQuery("delete from SafetyScreen s where s.coupleId = :couple and s.clientId = :client and s.answeredAt is null")
                .setParameter("couple", coupleId).setParameter("client", clientId).executeUpdate();
    }

    /** Written at once, since decisions point to it. */
    void add(SafetyScreen screen) {
        em.persist(screen);
        em.flush();
    }

    void add(SafetyDecision decision) {
        em.persist(decision);
    }
}
