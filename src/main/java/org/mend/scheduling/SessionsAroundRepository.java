package org.mend.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SessionsAroundRepository {

    /** Booked counts too: not everybody notes each evening what took place. */
    private static final List<AppointmentStatus> HELD = List.of(AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN, AppointmentStatus.FULFILLED);
    private static final List<AppointmentStatus> AHEAD = List.of(AppointmentStatus.PENDING, AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN);
    private static final String OF_CLIENTS = """
            from Appointment a join a.participants p
            where a.clinicianId = :clinician and p.clientId in :clients and a.status in :states and\s""";

    @PersistenceContext
    private EntityManager em;

    Map<Long, Instant> last(long clinicianId, Collection<Long> clients, Instant before) {
        return starts("select p.clientId, max(a.startAt) " + OF_CLIENTS + "a.startAt < :moment group by p.clientId",
                clinicianId, clients, HELD, before);
    }

    Map<Long, Instant> next(long clinicianId, Collection<Long> clients, Instant from) {
        return starts("select p.clientId, min(a.startAt) " + OF_CLIENTS + "a.startAt >= :moment group by p.clientId",
                clinicianId, clients, AHEAD, from);
    }

    private Map<Long, Instant> starts(String jpql, long clinicianId, Collection<Long> clients, List<AppointmentStatus> states,
            Instant moment) {
        Map<Long, Instant> starts = new HashMap<>();
        em.createQuery(jpql, Object[].class).setParameter("clinician", clinicianId).setParameter("clients", clients)
                .setParameter("states", states).setParameter("moment", moment).getResultList()
                .forEach(row -> starts.put((Long) row[0], (Instant) row[1]));
        return starts;
    }
}
