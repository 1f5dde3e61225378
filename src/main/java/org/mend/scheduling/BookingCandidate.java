package org.mend.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.shared.TimeSlot;

/**
 * What the conflict rules look at: the wished session and everything that could stand in its way, read after the calendars
 * were locked.
 *
 * @param taken the session with its buffers
 * @param room empty when no room was asked for and none is free
 * @param clients names by id
 * @param openHours the clinician's working hours around the session
 * @param busy live sessions of clinician, room or clients that reach into {@code taken}
 */
record BookingCandidate(TimeSlot session, TimeSlot taken, int maxClients, String clinician, Optional<Room> room,
        Map<Long, String> clients, List<TimeSlot> openHours, List<TimeSlot> leave, List<Busy> busy) {

    enum Resource {
        CLINICIAN, ROOM, CLIENT
    }

    /** A live session of one resource; {@code taken} counts its buffers. */
    record Busy(Resource resource, long resourceId, TimeSlot taken) {
    }

    Optional<Busy> firstBusy(Resource resource) {
        return busy.stream().filter(other -> other.resource() == resource && other.taken().overlaps(taken)).findFirst();
    }
}
