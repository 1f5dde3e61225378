package org.mend.rest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Answers by account and key. Rows without a life of their own, so there is no entity for them. */
@ApplicationScoped
class IdempotencyRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * @param digest of the request it answers; null where it does not matter
     * @param location relative to the API's base, or null
     * @param body JSON
     */
    record KeptAnswer(byte[] digest, int status, String location, String body) {

        /** No other transaction ever sees this status, since the row is written and answered in the same one. */
        static final int NONE_YET = 0;

        boolean isGiven() {
            return status != NONE_YET;
        }
    }

    Optional<KeptAnswer> find(long accountId, String key) {
        List<?> rows = em.createNativeQuery("select request_hash, status, location, body from idempotency_record"
                + " where account_id = ?1 and idempotency_key = ?2")
                .setParameter(1, accountId).setParameter(2, key).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new KeptAnswer((byte[]) row[0],
                ((Number) row[1]).intValue(), (String) row[2], (String) row[3])).findFirst();
    }

    /**
     * Puts a key down for the work that follows. Waits while another transaction holds the same key; where that one succeeds, its
     * row stays untouched. No error tells the two cases apart, since it would end the transaction and fill the log: find does.
     */
    void take(long accountId, String key, byte[] digest, Instant now) {
        em.createNativeQuery("insert into idempotency_record"
                + " (account_id, idempotency_key, request_hash, status, body, created_at) values (?1, ?2, ?3, ?4, '', ?5)"
                + " on duplicate key update account_id = account_id")
                .setParameter(1, accountId).setParameter(2, key).setParameter(3, digest).setParameter(4, KeptAnswer.NONE_YET)
                .setParameter(5, utc(now)).executeUpdate();
    }

    void keep(long accountId, String key, KeptAnswer answer) {
        em.createNativeQuery("update idempotency_record set status = ?3, location = ?4, body = ?5"
                + " where account_id = ?1 and idempotency_key = ?2")
                .setParameter(1, accountId).setParameter(2, key).setParameter(3, answer.status())
                .setParameter(4, answer.location()).setParameter(5, answer.body()).executeUpdate();
    }

    int removeOlderThan(Instant limit) {
        return em.createNativeQuery("delete from idempotency_record where created_at < ?1")
                .setParameter(1, utc(limit)).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
