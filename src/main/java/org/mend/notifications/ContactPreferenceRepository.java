package org.mend.notifications;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Preferences, and the digests of unsubscribe tokens: rows without a life of their own, so there is no entity for them. */
@ApplicationScoped
class ContactPreferenceRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<ContactPreference> find(long clientId) {
        return Optional.ofNullable(em.find(ContactPreference.class, clientId));
    }

    Optional<ContactPreference> locked(long clientId) {
        return Optional.ofNullable(em.find(ContactPreference.class, clientId, LockModeType.PESSIMISTIC_WRITE));
    }

    ContactPreference add(ContactPreference preference) {
        em.persist(preference);
        return preference;
    }

    void addToken(byte[] digest, long clientId, Instant now) {
        em.createNativeQuery("insert into unsubscribe_token (token_hash, client_id, created_at) values (?1, ?2, ?3)")
                .setParameter(1, digest).setParameter(2, clientId).setParameter(3, utc(now)).executeUpdate();
    }

    Optional<Long> clientOfToken(byte[] digest, Instant after) {
        List<?> found = em.createNativeQuery("select client_id from unsubscribe_token where token_hash = ?1 and created_at > ?2")
                .setParameter(1, digest).setParameter(2, utc(after)).getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    void forgetTokens(long clientId, Instant before) {
        em.createNativeQuery("delete from unsubscribe_token where client_id = ?1 and created_at < ?2")
                .setParameter(1, clientId).setParameter(2, utc(before)).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
