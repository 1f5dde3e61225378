package org.mend.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mend.identity.Allowed;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Finds hours that can be booked. The number of statements does not depend on how many clinicians, rooms or sessions there
 * are. What is found may be gone a moment later; booking checks again.
 */
@ApplicationScoped
@Transactional
public class SlotSearch {

    /** No session is longer than this, buffers counted: eight hours and two buffers of two. */
    static final Duration LONGEST_TAKEN = Duration.ofHours(12);

    private static final Duration LONGEST_RANGE = Duration.ofDays(57);
    private static final Duration LOOK_AHEAD = Duration.ofDays(28);

    private final CatalogueRepository catalogue;
    private final AppointmentRepository appointments;
    private final PracticeSettings practice;
    private final Clock clock;

    @Inject
    SlotSearch(CatalogueRepository catalogue, AppointmentRepository appointments, PracticeSettings practice, Clock clock) {
        this.catalogue = catalogue;
        this.appointments = appointments;
        this.practice = practice;
        this.clock = clock;
    }

    protected SlotSearch() {
        this(null, null, null, null);
    }

    /**
     * Free hours that begin in {@code from}..{@code to}, earliest first.
     *
     * @param clinicianId empty: every clinician
     * @param clientIds who is to come; their other sessions count, and the room seats them
     * @throws Invalid for a stretch over eight weeks, one that ends before it begins, or an unknown service or clinician
     */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<FreeSlot> free(long serviceId, Optional<Long> clinicianId, List<Long> clientIds, Instant from, Instant to,
            int limit) {
        TimeSlot wished = new TimeSlot(from, to);
        if (wished.length().compareTo(LONGEST_RANGE) > 0) {
            throw new Invalid("range-too-long", 8);
        }
        Instant now = clock.instant();
        if (!to.isAfter(now)) {
            return List.of();
        }
        return search(serviceId, clinicianId, clientIds, new TimeSlot(from.isAfter(now) ? from : now, to), limit);
    }

    /** The next free hours for what was refused: same clinician, service and clients, nearest to the wished start. */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<FreeSlot> nextFree(BookingRequest refused, int limit) {
        Instant now = clock.instant();
        Instant from = refused.start().isAfter(now) ? refused.start() : now;
        return search(refused.serviceId(), Optional.of(refused.clinicianId()), refused.clientIds(),
                TimeSlot.of(from, LOOK_AHEAD), limit);
    }

    private List<FreeSlot> search(long serviceId, Optional<Long> clinicianId, List<Long> clientIds, TimeSlot range, int limit) {
        Service service = catalogue.service(serviceId).filter(Service::isActive)
                .orElseThrow(() -> new Invalid("service-unknown"));
        Map<Long, String> clinicians = catalogue.clinicians();
        clinicianId.ifPresent(one -> clinicians.keySet().removeIf(id -> !id.equals(one)));
        if (clinicians.isEmpty()) {
            throw new Invalid("clinician-unknown");
        }
        ZoneId zone = practice.read().zoneId();
        Plans plans = new Plans(appointments.taken(range), appointments.takenOfClients(clientIds, range));
        List<FreeSlots.RoomPlan> rooms = catalogue.activeRooms().stream()
                .filter(room -> room.seats() > Math.max(1, clientIds.size()))
                .map(room -> new FreeSlots.RoomPlan(room.id(), room.name(), plans.ofRoom(room.id()))).toList();
        var hours = new HashMap<Long, List<WeeklyHours>>();
        catalogue.hours(clinicians.keySet()).forEach(rule ->
                hours.computeIfAbsent(rule.clinicianId(), id -> new java.util.ArrayList<>()).add(rule));
        List<LeavePeriod> leave = catalogue.leave(clinicians.keySet(), range);
        return clinicians.entrySet().stream().flatMap(clinician -> FreeSlots.of(clinician.getKey(), clinician.getValue(),
                service, range, OpenHours.between(range, hours.getOrDefault(clinician.getKey(), List.of()), zone),
                leave.stream().filter(away -> away.clinicianId() == clinician.getKey()).map(LeavePeriod::away).toList(),
                plans.ofClinician(clinician.getKey()), rooms, limit).stream())
                .sorted(Comparator.comparing(FreeSlot::start).thenComparing(FreeSlot::clinicianName)).limit(limit).toList();
    }

    /** What is taken, by whom. */
    private record Plans(List<AppointmentRepository.TakenRow> rows, List<TimeSlot> clients) {

        List<TimeSlot> ofClinician(long id) {
            return Stream.concat(rows.stream().filter(row -> row.clinicianId() == id)
                    .map(AppointmentRepository.TakenRow::taken), clients.stream()).toList();
        }

        List<TimeSlot> ofRoom(long id) {
            return rows.stream().filter(row -> row.roomId() == id).map(AppointmentRepository.TakenRow::taken).toList();
        }
    }
}
