package org.mend.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class DownloadRepository {

    @PersistenceContext
    private EntityManager em;

    /** Whose record it is made from. */
    record Owner(long accountId, String language, String zone) {
    }

    void add(RecordDownload download) {
        em.persist(download);
        em.flush();
    }

    Optional<RecordDownload> of(long clientId) {
        return em.createQuery("select d from RecordDownload d where d.clientId = :client", RecordDownload.class)
                .setParameter("client", clientId).getResultStream().findFirst();
    }

    Optional<RecordDownload> lockedOf(long clientId) {
        return em.createQuery("select d from RecordDownload d where d.clientId = :client", RecordDownload.class)
                .setParameter("client", clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Its pieces go with it. */
    void remove(RecordDownload download) {
        em.remove(download);
        em.flush();
    }

    int removeExpired(Instant now) {
        return em.createQuery("delete from RecordDownload d where d.expiresAt <= :now").setParameter("now", now).executeUpdate();
    }

    /** One that nobody makes, the longest waiting first; one that somebody is taking is passed over. */
    Optional<RecordDownload> lockedNext(Instant now) {
        List<?> found = em.createNativeQuery("""
                select * from record_download
                where expires_at > ?1 and (state = 'WAITING' or (state = 'RUNNING' and claimed_until <= ?1))
                order by requested_at, id limit 1 for update skip locked""", RecordDownload.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).getResultList();
        return found.stream().findFirst().map(RecordDownload.class::cast);
    }

    /** As long as nobody else has taken it, and the client has not asked anew. */
    Optional<RecordDownload> lockedClaimed(long id, String claimToken) {
        return em.createQuery("select d from RecordDownload d where d.id = :id and d.claimToken = :token", RecordDownload.class)
                .setParameter("id", id).setParameter("token", claimToken).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<Owner> owner(long clientId) {
        return em.createQuery("""
                select a.id, a.locale, c.zone from Client c, Account a
                where c.id = :client and a.id = c.accountId""", Object[].class).setParameter("client", clientId)
                .getResultStream().findFirst().map(row -> new Owner((Long) row[0], (String) row[1], (String) row[2]));
    }

    void addPart(long downloadId, int position, byte[] content) {
        em.createNativeQuery("insert into record_download_part (download_id, position, content) values (?1, ?2, ?3)")
                .setParameter(1, downloadId).setParameter(2, position).setParameter(3, content).executeUpdate();
    }

    void removeParts(long downloadId) {
        em.createNativeQuery("delete from record_download_part where download_id = ?1").setParameter(1, downloadId).executeUpdate();
    }

    List<byte[]> parts(long downloadId) {
        List<?> found = em.createNativeQuery("select content from record_download_part where download_id = ?1 order by position")
                .setParameter(1, downloadId).getResultList();
        return found.stream().map(byte[].class::cast).toList();
    }
}
