package org.mend.scheduling;

import java.time.Instant;

/** A clinician's absence as lists and calendars show it; half-open like a {@code TimeSlot}. */
public record LeaveRow(long id, long clinicianId, String clinicianName, Instant start, Instant end) {
}
