package org.mend.reflections;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.mend.clients.ClientTerm;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.NudgeState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * The caseload in SQL, because it filters, counts and sorts by what stands in other tables. Moments leave the database as
 * microseconds since 1970, so that no zone of a driver can move them.
 */
@ApplicationScoped
class CaseloadRepository {

    private static final String OPEN = "a.client_id = c.id and a.status in ('requested', 'accepted', 'in-progress', 'on-hold')";
    private static final String READY = OPEN + " and (a.postponed_until is null or a.postponed_until <= ?2)"
            + " and (a.not_before is null or a.not_before <= ?2)";
    private static final String CLIENTS = """
            from (select c.id, c.given_name, c.family_name, c.account_id is not null has_account,
                (select count(*) from assignment a where %1$s) open_count,
                (select count(*) from assignment a where %2$s) ready_count,
                (select count(*) from assignment a where %2$s and a.reminders) reminded_count,
                (select min(a.assigned_at) from assignment a where %2$s) asked_at,
                (select max(case when a.status = 'completed' and a.ended_at > a.started_at then a.ended_at else a.started_at end)
                    from assignment a where a.client_id = c.id and a.started_at is not null) practised_at,
                (select count(*) from reflection f where f.client_id = c.id and f.review_state = 'WAITING'
                    and f.visibility <> 'PRIVATE' and f.status in ('completed', 'amended')) waiting_count,
                (select min(p.start_at) from appointment_participant p join appointment t on t.id = p.appointment_id
                    where p.client_id = c.id and p.start_at >= ?5 and t.clinician_id = ?1
                      and t.status in ('pending', 'booked', 'arrived', 'checked-in')) session_at,
                (select max(n.nudged_at) from practice_nudge n where n.client_id = c.id and n.withdrawn_at is null) nudged_at
              from care_relationship r join client c on c.id = r.client_id
              where r.clinician_id = ?1 and r.ended_on is null""".formatted(OPEN, READY);
    private static final String PRACTISED = "(x.practised_at >= ?3)";
    /** As Today, the caseload and the nudge mean it. */
    private static final String DRIFTED = "(x.asked_at < ?4 and (x.practised_at is null or x.practised_at < ?4))";
    private static final String UNSENT = """
            (select count(*) from practice_nudge n join outbox_message o on o.subject_id = n.id and o.status = 'WAITING'
              where n.client_id = x.id and n.nudged_at = x.nudged_at and n.withdrawn_at is null and n.clinician_id = ?1
                and (o.claimed_until is null or o.claimed_until <= ?5))""";

    @PersistenceContext
    private EntityManager em;

    record Practised(long clientId, Instant at) {
    }

    List<CaseloadRow> page(CaseloadFilter filter, CaseloadMoment moment, int first, int limit) {
        Query query = em.createNativeQuery("select x.id, x.given_name, x.family_name, x.open_count, x.ready_count,"
                + " x.reminded_count, x.waiting_count, " + Stream.of("practised_at", "asked_at", "session_at", "nudged_at")
                        .map(CaseloadRepository::micros).reduce((one, other) -> one + ", " + other).orElseThrow() + ", " + UNSENT
                + ", coalesce(" + PRACTISED + ", 0), coalesce(" + DRIFTED + ", 0), x.has_account" + clients(filter) + " where " + condition(filter.segment()) + " order by " + order(filter.order())
                + "x.family_name, x.given_name, x.id limit ?8 offset ?9");
        List<?> found = bound(query, filter, moment).setParameter(8, limit).setParameter(9, first).getResultList();
        return found.stream().map(row -> row((Object[]) row, moment.now())).toList();
    }

    CaseloadCounts counts(CaseloadFilter filter, CaseloadMoment moment) {
        Object[] sums = (Object[]) bound(em.createNativeQuery("select count(*), coalesce(sum(" + PRACTISED + "), 0), coalesce(sum("
                + DRIFTED + "), 0), coalesce(sum(x.waiting_count > 0), 0), coalesce(sum(x.open_count = 0), 0)" + clients(filter)),
                filter, moment).getSingleResult();
        return new CaseloadCounts(whole(sums[0]), whole(sums[1]), whole(sums[2]), whole(sums[3]), whole(sums[4]));
    }

    /** When these clients began or finished something from a moment on. */
    List<Practised> practised(Collection<Long> clientIds, Instant since) {
        return em.createQuery("""
                select a.clientId, a.startedAt, a.endedAt, a.status from Assignment a
                where a.clientId in :clients and (a.startedAt >= :since or (a.status = :completed and a.endedAt >= :since))""",
                Object[].class).setParameter("clients", Set.copyOf(clientIds)).setParameter("since", since)
                .setParameter("completed", AssignmentStatus.COMPLETED).getResultStream()
                .flatMap(row -> Stream.of((Instant) row[1], row[3] == AssignmentStatus.COMPLETED ? (Instant) row[2] : null)
                        .filter(at -> at != null && !at.isBefore(since)).map(at -> new Practised((Long) row[0], at))).toList();
    }

    private static String clients(CaseloadFilter filter) {
        return " " + CLIENTS + ClientTerm.of(filter.term()).condition("c.given_name", "c.family_name", "c.phone_reversed", "?6", "?7")
                + ") x";
    }

    private static String condition(CaseloadSegment segment) {
        return switch (segment) {
            case ALL -> "1 = 1";
            case PRACTISED -> PRACTISED;
            case DRIFTED -> DRIFTED;
            case WAITING -> "x.waiting_count > 0";
            case NOTHING_OPEN -> "x.open_count = 0";
        };
    }

    private static String order(CaseloadOrder order) {
        return switch (order) {
            case NAME -> "";
            case PRACTICE -> "coalesce(x.practised_at, x.asked_at) is null, coalesce(x.practised_at, x.asked_at), ";
            case SESSION -> "x.session_at is null, x.session_at, ";
        };
    }

    private static Query bound(Query query, CaseloadFilter filter, CaseloadMoment moment) {
        query.setParameter(1, moment.clinicianId()).setParameter(2, moment.today()).setParameter(3, utc(moment.weekBegan()))
                .setParameter(4, utc(moment.quietSince())).setParameter(5, utc(moment.now()));
        ClientTerm term = ClientTerm.of(filter.term());
        if (term.first() != null) {
            query.setParameter(6, term.first());
        }
        if (term.second() != null) {
            query.setParameter(7, term.second());
        }
        return query;
    }

    private static CaseloadRow row(Object[] row, Instant now) {
        Instant practised = instant(row[7]);
        Instant nudged = instant(row[10]);
        return new CaseloadRow(whole(row[0]), (String) row[1], (String) row[2], (int) whole(row[3]), (int) whole(row[6]),
                practised, practised == null ? instant(row[8]) : practised, Set.of(), instant(row[9]),
                whole(row[12]) > 0, whole(row[13]) > 0, nudged,
                NudgeState.of(whole(row[14]) > 0, (int) whole(row[4]), (int) whole(row[5]), nudged, now), whole(row[11]) > 0);
    }

    private static String micros(String column) {
        return "timestampdiff(microsecond, '1970-01-01', x." + column + ")";
    }

    private static Instant instant(Object micros) {
        return micros == null ? null : Instant.EPOCH.plus(whole(micros), ChronoUnit.MICROS);
    }

    /** What is true or false comes as a number, or as a Boolean. */
    private static long whole(Object number) {
        return number instanceof Boolean truth ? truth ? 1 : 0 : ((Number) number).longValue();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
