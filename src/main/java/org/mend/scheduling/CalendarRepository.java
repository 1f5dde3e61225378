package org.mend.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.scheduling.AppointmentRow.ParticipantRow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Sessions as rows for reading; no entity is loaded. */
@ApplicationScoped
class CalendarRepository {

    private static final String SESSION = """
            select a.id, a.version, a.startAt, a.endAt, a.status, a.clinicianId, s.displayName, a.serviceId, v.name, v.nameEs,
                   a.roomId, r.name, r.videoLink, a.cancellationReason
            from Appointment a, Staff s, Service v, Room r
            where s.id = a.clinicianId and v.id = a.serviceId and r.id = a.roomId and\s""";

    private static final String CLIENT = """
            select a.id, c.id, c.givenName, c.familyName, p.attendance
            from Appointment a join a.participants p, Client c where c.id = p.clientId and a.id in :ids\s""";

    @PersistenceContext
    private EntityManager em;

    List<AppointmentRow> sessions(SessionVisibility visible, CalendarFilter filter, int limit) {
        StringBuilder jpql = new StringBuilder(SESSION).append(visible.condition())
                .append(" and a.startAt >= :from and a.startAt < :until");
        filter.clinicianId().ifPresent(id -> jpql.append(" and a.clinicianId = :clinician"));
        filter.clientId().ifPresent(id -> jpql.append(
                " and exists (select o.id from Appointment o join o.participants w where o.id = a.id and w.clientId = :client)"));
        filter.after().ifPresent(cursor -> jpql.append(
                " and (a.startAt > :afterStart or (a.startAt = :afterStart and a.id > :afterId))"));
        if (!filter.withCancelled()) {
            jpql.append(" and a.status <> :cancelled");
        }
        jpql.append(" and a.status <> :wrong order by a.startAt, a.id");
        TypedQuery<Object[]> query = em.createQuery(jpql.toString(), Object[].class)
                .setParameter("from", filter.range().start()).setParameter("until", filter.range().end())
                .setParameter("wrong", AppointmentStatus.ENTERED_IN_ERROR).setMaxResults(limit);
        visible.bind(query);
        filter.clinicianId().ifPresent(id -> query.setParameter("clinician", id));
        filter.clientId().ifPresent(id -> query.setParameter("client", id));
        filter.after().ifPresent(cursor -> query.setParameter("afterStart", cursor.start()).setParameter("afterId", cursor.id()));
        if (!filter.withCancelled()) {
            query.setParameter("cancelled", AppointmentStatus.CANCELLED);
        }
        return withClients(query.getResultList(), visible);
    }

    Optional<AppointmentRow> session(SessionVisibility visible, long id) {
        TypedQuery<Object[]> query = em.createQuery(SESSION + visible.condition() + " and a.id = :id", Object[].class)
                .setParameter("id", id);
        visible.bind(query);
        return withClients(query.getResultList(), visible).stream().findFirst();
    }

    private List<AppointmentRow> withClients(List<Object[]> rows, SessionVisibility visible) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ParticipantRow>> clients = clients(rows.stream().map(row -> (Long) row[0]).toList(), visible);
        return rows.stream().map(row -> new AppointmentRow((Long) row[0], (Integer) row[1], (Instant) row[2],
                (Instant) row[3], (AppointmentStatus) row[4], (Long) row[5], (String) row[6], (Long) row[7], (String) row[8],
                (String) row[9], (Long) row[10], (String) row[11], (String) row[12], (String) row[13],
                List.copyOf(clients.getOrDefault(row[0], List.of())))).toList();
    }

    private Map<Long, List<ParticipantRow>> clients(List<Long> ids, SessionVisibility visible) {
        TypedQuery<Object[]> query = em.createQuery(CLIENT
                + (visible.onlyClient() == null ? "" : "and c.id = :only ") + "order by c.givenName, c.id", Object[].class)
                .setParameter("ids", ids);
        if (visible.onlyClient() != null) {
            query.setParameter("only", visible.onlyClient());
        }
        Map<Long, List<ParticipantRow>> clients = new HashMap<>();
        query.getResultList().forEach(row -> clients.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new ParticipantRow((Long) row[1], (String) row[2], (String) row[3], (String) row[4])));
        return clients;
    }
}
