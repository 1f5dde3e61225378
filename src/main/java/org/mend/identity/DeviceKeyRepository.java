package org.mend.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class DeviceKeyRepository {

    @PersistenceContext
    private EntityManager em;

    /** The account's key; of several made at once the first stays. */
    byte[] secret(long accountId, byte[] fresh, Instant now) {
        em.createNativeQuery("insert ignore into device_key (account_id, secret, made_at) values (?1, ?2, ?3)")
                .setParameter(1, accountId).setParameter(2, fresh)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
        return (byte[]) em.createNativeQuery("select secret from device_key where account_id = ?1").setParameter(1, accountId)
                .getSingleResult();
    }
}
