package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** When clients last practised, and who would be glad of a reminder. The rows have no life of their own. */
@ApplicationScoped
class PracticeRepository {

    private static final String READY = """
             a.status in ('requested', 'accepted', 'in-progress', 'on-hold') and a.reminders
              and (a.not_before is null or a.not_before <= ?2) and (a.postponed_until is null or a.postponed_until <= ?2)
              and exists (select 1 from care_relationship r where r.client_id = a.client_id and r.ended_on is null)
              and not exists (select 1 from client_practice d where d.client_id = a.client_id and d.last_at >= ?3)
              and not exists (select 1 from client_contact_preference n where n.client_id = a.client_id
                and (not n.reminders_on or n.unsubscribed_at is not null))""";

    @PersistenceContext
    private EntityManager em;

    /** Each save of a draft comes here, so a minute's difference is not written down. */
    void practised(long clientId, Instant now) {
        em.createNativeQuery("""
                insert into client_practice (client_id, last_at) values (?1, ?2)
                on duplicate key update last_at = case when last_at < ?3 then ?2 else last_at end""")
                .setParameter(1, clientId).setParameter(2, utc(now)).setParameter(3, utc(now.minusSeconds(60))).executeUpdate();
    }

    /** Where clients with open work live. */
    List<String> zonesWithOpenWork() {
        List<?> found = em.createNativeQuery("""
                select distinct c.zone from client c join assignment a on a.client_id = c.id
                where a.status in ('requested', 'accepted', 'in-progress', 'on-hold') and a.reminders order by c.zone""")
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /**
     * Clients in a zone whose hour has come, with something to practise today and nothing practised yet, who have no reminder
     * with today's key.
     *
     * @param keyEnd what today's keys end with, behind {@code practice/<client>}
     */
    List<Long> toRemind(ZoneId zone, LocalDate today, int hour, int usualHour, String keyEnd, int limit) {
        List<?> found = em.createNativeQuery("""
                select distinct c.id from client c join assignment a on a.client_id = c.id
                left join client_contact_preference p on p.client_id = c.id
                where c.zone = ?1 and c.account_id is not null and c.email is not null
                  and coalesce(p.reminder_hour, ?5) <= ?4
                  and not exists (select 1 from outbox_message m where m.dedupe_key = concat('practice/', c.id, ?6))"""
                + " and " + READY + " order by c.id limit ?7")
                .setParameter(1, zone.getId()).setParameter(2, today).setParameter(3, utc(today.atStartOfDay(zone).toInstant()))
                .setParameter(4, hour).setParameter(5, usualHour).setParameter(6, keyEnd).setParameter(7, limit).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** There is something to practise today, and nothing was practised yet. @param dayBegan where the client is */
    boolean isReady(long clientId, LocalDate today, Instant dayBegan) {
        return !em.createNativeQuery("select a.id from assignment a where a.client_id = ?1 and " + READY + " limit 1")
                .setParameter(1, clientId).setParameter(2, today).setParameter(3, utc(dayBegan)).getResultList().isEmpty();
    }

    /** From which day on newly assigned work is something to tell; empty once the client has answered or it was taken back. */
    Optional<LocalDate> newsFrom(long assignmentId, long clientId, LocalDate today) {
        return em.createQuery("select a from Assignment a where a.id = :id and a.clientId = :client and a.status = :requested",
                Assignment.class).setParameter("id", assignmentId).setParameter("client", clientId)
                .setParameter("requested", AssignmentStatus.REQUESTED).getResultStream().findFirst()
                .map(assignment -> assignment.notBefore() == null ? today : assignment.notBefore());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
