package org.mend.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Handovers, and how often wrong codes came from where. The counts have no life of their own. */
@ApplicationScoped
class TabletRepository {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    void add(TabletHandover handover) {
        em.persist(handover);
        em.flush();
    }

    boolean isClient(long id) {
        return !em.createQuery("select c.id from Client c where c.id = :id", Long.class).setParameter("id", id).getResultList().isEmpty();
    }

    /** Given name and language. */
    Object[] client(long id) {
        return em.createQuery("select c.givenName, c.locale from Client c where c.id = :id", Object[].class).setParameter("id", id)
                .getSingleResult();
    }

    List<TabletHandover> lockedUnclosed(long clientId) {
        return em.createQuery("select h from TabletHandover h where h.clientId = :client and h.closedAt is null", TabletHandover.class)
                .setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<TabletHandover> lockedByCode(byte[] hash) {
        return em.createQuery("select h from TabletHandover h where h.codeHash = :hash", TabletHandover.class)
                .setParameter("hash", hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<TabletHandover> byKey(byte[] hash) {
        return em.createQuery("select h from TabletHandover h where h.keyHash = :hash", TabletHandover.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    boolean mustWait(byte[] address, Instant now) {
        return !em.createNativeQuery("select failures from tablet_attempt where address_hash = ?1 and wait_until > ?2")
                .setParameter(1, address).setParameter(2, utc(now)).getResultList().isEmpty();
    }

    /** One more wrong code. After {@code free} of them, without a pause in between, nothing is listened to for a while. */
    void failed(byte[] address, int free, Duration pause, Instant now) {
        em.createNativeQuery("delete from tablet_attempt where last_at < ?1").setParameter(1, utc(now.minus(REMEMBERED))).executeUpdate();
        em.createNativeQuery("""
                insert into tablet_attempt (address_hash, failures, last_at) values (?1, 1, ?2)
                on duplicate key update
                    wait_until = case when last_at >= ?3 and failures + 1 >= ?4 then ?5 end,
                    failures = case when last_at < ?3 then 1 when failures + 1 >= ?4 then 0 else failures + 1 end,
                    last_at = ?2""").setParameter(1, address).setParameter(2, utc(now)).setParameter(3, utc(now.minus(pause)))
                .setParameter(4, free).setParameter(5, utc(now.plus(pause))).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
