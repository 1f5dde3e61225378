package org.mend.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class OutboxRepository {

    private static final String CLAIMABLE =
            " status = 'WAITING' and due_at <= ?1 and (claimed_until is null or claimed_until <= ?1)";

    @PersistenceContext
    private EntityManager em;

    void addOnce(OutboxMessage message) {
        boolean known = !em.createQuery("select m.id from OutboxMessage m where m.dedupeKey = :key", Long.class)
                .setParameter("key", message.dedupeKey()).getResultList().isEmpty();
        if (!known) {
            em.persist(message);
        }
    }

    /** One that is being sent at this moment may still arrive. */
    void withdraw(long subjectId) {
        em.createQuery("update OutboxMessage m set m.status = :withdrawn where m.subjectId = :subject and m.status = :waiting")
                .setParameter("subject", subjectId).setParameter("withdrawn", MessageStatus.WITHDRAWN)
                .setParameter("waiting", MessageStatus.WAITING).executeUpdate();
    }

    /** Clients with a due message that nobody is at, the longest waiting first. */
    List<Long> clientsToTell(Instant now, int limit) {
        List<?> found = em.createNativeQuery("select client_id from outbox_message where" + CLAIMABLE
                + " and client_id is not null group by client_id order by min(due_at), client_id limit ?2")
                .setParameter(1, utc(now)).setParameter(2, limit).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Holds the client's row until the transaction ends, so that one sender at a time decides what becomes a mail. */
    boolean lockClient(long clientId) {
        return !em.createNativeQuery("select id from client where id = ?1 for update skip locked")
                .setParameter(1, clientId).getResultList().isEmpty();
    }

    @SuppressWarnings("unchecked")
    List<OutboxMessage> lockDue(long clientId, Instant now, int limit) {
        return em.createNativeQuery("select * from outbox_message where client_id = ?2 and" + CLAIMABLE
                + " order by notice_on is null, due_at, id limit ?3 for update skip locked", OutboxMessage.class)
                .setParameter(1, utc(now)).setParameter(2, clientId).setParameter(3, limit).getResultList();
    }

    /** The client's notice of the day was sent, or is being sent right now. */
    boolean hasNotice(long clientId, LocalDate day, Instant now) {
        return !em.createQuery("""
                select m.id from OutboxMessage m where m.clientId = :client and m.noticeOn = :day
                  and (m.status = :sent or m.claimedUntil > :now)""", Long.class).setParameter("client", clientId)
                .setParameter("day", day).setParameter("sent", MessageStatus.SENT).setParameter("now", now)
                .getResultList().isEmpty();
    }

    /** A notice that was withdrawn after a failed try no longer takes up its day. */
    void freeDay(long clientId, LocalDate day, Instant now) {
        em.createQuery("""
                update OutboxMessage m set m.noticeOn = null where m.clientId = :client and m.noticeOn = :day
                  and m.status = :withdrawn and (m.claimedUntil is null or m.claimedUntil <= :now)""")
                .setParameter("client", clientId).setParameter("day", day).setParameter("now", now)
                .setParameter("withdrawn", MessageStatus.WITHDRAWN).executeUpdate();
    }

    /** Not one of the claimed messages was withdrawn meanwhile. */
    boolean isStillClaimed(String token, int messages) {
        return em.createQuery("select count(m) from OutboxMessage m where m.claimToken = :token and m.status = :waiting", Long.class)
                .setParameter("token", token).setParameter("waiting", MessageStatus.WAITING).getSingleResult() == messages;
    }

    List<OutboxMessage> lockClaimed(String token) {
        return em.createQuery("select m from OutboxMessage m where m.claimToken = :token order by m.id", OutboxMessage.class)
                .setParameter("token", token).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Whom a client's mails go to; the language is the one chosen in the account, else the one the practice noted. */
    Optional<Recipient> recipient(long clientId) {
        List<?> found = em.createNativeQuery("""
                select c.email, coalesce(a.locale, c.locale), c.zone, p.unsubscribed_at is not null
                from client c left join account a on a.id = c.account_id
                left join client_contact_preference p on p.client_id = c.id where c.id = ?1""")
                .setParameter(1, clientId).getResultList();
        return found.stream().findFirst().map(Object[].class::cast).map(row -> Recipient.of(clientId, (String) row[0],
                (String) row[1], (String) row[2], isTrue(row[3])));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
