package org.mend.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mend.shared.TimeSlot;

/**
 * The search for free times as a pure function: a session fits where it lies in working hours and outside of leave, and its
 * taken time (buffers counted) meets nothing that is taken. Starts are tried every quarter of an hour from the beginning of
 * each stretch of working hours.
 */
final class FreeSlots {

    static final Duration STEP = Duration.ofMinutes(15);

    private FreeSlots() {
    }

    /** A room and what is taken in it. */
    record RoomPlan(long roomId, String name, List<TimeSlot> taken) {

        boolean isFree(TimeSlot wished) {
            return taken.stream().noneMatch(wished::overlaps);
        }
    }

    /**
     * @param open the clinician's working hours, sorted
     * @param closed leave, compared with the session itself
     * @param taken of the clinician and the clients, compared with the session and its buffers
     * @param rooms the ones large enough, in the order in which they are to be used
     */
    static List<FreeSlot> of(long clinicianId, String clinicianName, Service service, TimeSlot range, List<TimeSlot> open,
            List<TimeSlot> closed, List<TimeSlot> taken, List<RoomPlan> rooms, int limit) {
        List<FreeSlot> found = new ArrayList<>();
        for (TimeSlot hours : open) {
            for (Instant start = hours.start(); found.size() < limit; start = start.plus(STEP)) {
                TimeSlot session = TimeSlot.of(start, service.duration());
                if (session.end().isAfter(hours.end())) {
                    break;
                }
                if (start.isBefore(range.start()) || !start.isBefore(range.end())) {
                    continue;
                }
                TimeSlot wished = service.taken(session);
                if (closed.stream().anyMatch(session::overlaps) || taken.stream().anyMatch(wished::overlaps)) {
                    continue;
                }
                Optional<RoomPlan> room = rooms.stream().filter(plan -> plan.isFree(wished)).findFirst();
                room.ifPresent(plan -> found.add(new FreeSlot(session.start(), session.end(), clinicianId, clinicianName,
                        plan.roomId(), plan.name())));
            }
        }
        return found;
    }
}
