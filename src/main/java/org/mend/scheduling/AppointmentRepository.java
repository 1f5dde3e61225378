package org.mend.scheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mend.scheduling.BookingCandidate.Busy;
import org.mend.scheduling.BookingCandidate.Resource;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Sessions and the locks and guards that keep them apart. */
@ApplicationScoped
class AppointmentRepository {

    static final int QUANTUM_SECONDS = 300;

    private static final String LIVE = "a.status not in ('cancelled', 'entered-in-error', 'waitlist', 'proposed')";

    @PersistenceContext
    private EntityManager em;

    void lockClinician(long id) {
        em.find(ClinicianCalendar.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void lockClient(long id) {
        em.find(ClientCalendar.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void lockRoom(long id) {
        em.find(RoomCalendar.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Optional<Appointment> appointment(SessionVisibility visible, long id) {
        var query = em.createQuery("select a from Appointment a where a.id = :id and " + visible.condition(), Appointment.class)
                .setParameter("id", id);
        visible.bind(query);
        return query.getResultStream().findFirst();
    }

    /** Live sessions of any of these that reach into {@code taken}; one statement, each part of it by an index. */
    List<Busy> busy(long clinicianId, Optional<Long> roomId, Collection<Long> clientIds, TimeSlot taken) {
        String within = " and a.taken_from < ?2 and a.taken_until > ?1 and a.start_at between ?3 and ?2 and " + LIVE;
        String sql = "select 'CLINICIAN', a.clinician_id, a.taken_from, a.taken_until from appointment a where a.clinician_id = ?4"
                + within
                + " union all select 'ROOM', a.room_id, a.taken_from, a.taken_until from appointment a where a.room_id = ?5"
                + within
                + " union all select 'CLIENT', p.client_id, a.taken_from, a.taken_until from appointment_participant p"
                + " join appointment a on a.id = p.appointment_id where p.client_id in (" + joined(clientIds) + ")"
                + " and p.start_at between ?3 and ?2" + within;
        List<?> rows = em.createNativeQuery(sql).setParameter(1, utc(taken.start())).setParameter(2, utc(taken.end()))
                .setParameter(3, utc(taken.start().minus(SlotSearch.LONGEST_TAKEN))).setParameter(4, clinicianId)
                .setParameter(5, roomId.orElse(-1L)).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Busy(Resource.valueOf(text(row[0])), ((Number) row[1]).longValue(), slot(row[2], row[3])))
                .toList();
    }

    /** Everything live in a stretch of time, for searching free times: clinician, room and taken time. */
    List<TakenRow> taken(TimeSlot range) {
        List<?> rows = em.createNativeQuery("select a.clinician_id, a.room_id, a.taken_from, a.taken_until from appointment a"
                + " where a.start_at between ?1 and ?2 and " + LIVE)
                .setParameter(1, utc(range.start().minus(SlotSearch.LONGEST_TAKEN)))
                .setParameter(2, utc(range.end().plus(SlotSearch.LONGEST_TAKEN))).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new TakenRow(((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(), slot(row[2], row[3]))).toList();
    }

    List<TimeSlot> takenOfClients(Collection<Long> clientIds, TimeSlot range) {
        if (clientIds.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("select a.taken_from, a.taken_until from appointment_participant p"
                + " join appointment a on a.id = p.appointment_id where p.client_id in (" + joined(clientIds) + ")"
                + " and p.start_at between ?1 and ?2 and " + LIVE)
                .setParameter(1, utc(range.start().minus(SlotSearch.LONGEST_TAKEN)))
                .setParameter(2, utc(range.end().plus(SlotSearch.LONGEST_TAKEN))).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> slot(row[0], row[1])).toList();
    }

    record TakenRow(long clinicianId, long roomId, TimeSlot taken) {
    }

    /** Writes the session and its five-minute steps; a step that is taken makes the database refuse the whole. */
    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
        List<Long> resources = new ArrayList<>(appointment.clientIds());
        resources.add(appointment.clinicianId());
        resources.add(appointment.roomId());
        String values = resources.stream().sorted()
                .flatMap(resource -> quanta(appointment.taken()).stream()
                        .map(quantum -> "(" + resource + "," + quantum + "," + appointment.id() + ")"))
                .collect(Collectors.joining(","));
        em.createNativeQuery("insert into taken_quantum (resource_id, quantum, appointment_id) values " + values)
                .executeUpdate();
    }

    void freeTime(Appointment appointment) {
        em.flush();
        String resources = joined(appointment.clientIds()) + "," + appointment.clinicianId() + "," + appointment.roomId();
        List<Integer> quanta = quanta(appointment.taken());
        em.createNativeQuery("delete from taken_quantum where appointment_id = ?1 and quantum between ?2 and ?3"
                + " and resource_id in (" + resources + ")")
                .setParameter(1, appointment.id()).setParameter(2, quanta.getFirst()).setParameter(3, quanta.getLast())
                .executeUpdate();
    }

    private static List<Integer> quanta(TimeSlot taken) {
        List<Integer> quanta = new ArrayList<>();
        for (long at = taken.start().getEpochSecond(); at < taken.end().getEpochSecond(); at += QUANTUM_SECONDS) {
            quanta.add(Math.toIntExact(at / QUANTUM_SECONDS));
        }
        return quanta;
    }

    /** Numbers only, so nothing of a caller's text reaches the statement. */
    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static TimeSlot slot(Object from, Object until) {
        return new TimeSlot(instant(from), instant(until));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object value) {
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((java.sql.Timestamp) value).toInstant();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, java.nio.charset.StandardCharsets.US_ASCII) : (String) value;
    }
}
