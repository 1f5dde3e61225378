package org.mend.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mend.app.demo.DemoPlaces.RoomPlan;
import org.mend.app.demo.DemoPlaces.ServicePlan;
import org.mend.shared.TimeSlot;

/**
 * One session as it is stored.
 *
 * @param status a code of FHIR
 * @param reason why it was cancelled, else null
 * @param replaces the session that made way for this one, else null
 * @param missed those who did not come
 */
record DemoSession(long id, StaffMember clinician, ServicePlan service, RoomPlan room, List<DemoClient> clients, Instant start,
        String status, String reason, Long replaces, Set<Long> missed, long createdBy, Instant createdAt) {

    static final String CANCELLED = "cancelled";
    static final int QUANTUM_SECONDS = 300;

    DemoSession {
        clients = List.copyOf(clients);
        missed = Set.copyOf(missed);
    }

    Instant end() {
        return start.plus(Duration.ofMinutes(service.minutes()));
    }

    /** With the service's buffers. */
    TimeSlot taken() {
        return taken(service, start);
    }

    static TimeSlot taken(ServicePlan service, Instant start) {
        return new TimeSlot(start.minus(Duration.ofMinutes(service.before())),
                start.plus(Duration.ofMinutes(service.minutes() + service.after())));
    }

    /** Clinician, room and clients hold the time. */
    boolean isLive() {
        return !CANCELLED.equals(status);
    }

    List<Long> resources() {
        return resources(clinician, room, clients);
    }

    static List<Long> resources(StaffMember clinician, RoomPlan room, List<DemoClient> clients) {
        List<Long> resources = new ArrayList<>(clients.stream().map(DemoClient::id).toList());
        resources.add(clinician.id());
        resources.add(room.id());
        return resources;
    }

    /** The five-minute steps that it takes, counted from 1970. */
    static List<Integer> quanta(TimeSlot taken) {
        List<Integer> quanta = new ArrayList<>();
        for (long at = taken.start().getEpochSecond(); at < taken.end().getEpochSecond(); at += QUANTUM_SECONDS) {
            quanta.add(Math.toIntExact(at / QUANTUM_SECONDS));
        }
        return quanta;
    }

    String attendance(DemoClient client) {
        return missed.contains(client.id()) ? "missed" : switch (status) {
            case "arrived", "checked-in", "fulfilled" -> "attended";
            case "noshow" -> "missed";
            default -> "expected";
        };
    }
}
