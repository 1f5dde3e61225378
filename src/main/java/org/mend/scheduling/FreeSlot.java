package org.mend.scheduling;

import java.time.Instant;

/** A session that could be booked at this moment. Names are for showing. */
public record FreeSlot(Instant start, Instant end, long clinicianId, String clinicianName, long roomId, String roomName) {
}
