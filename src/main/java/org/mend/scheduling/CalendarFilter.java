package org.mend.scheduling;

import java.time.Instant;
import java.util.Optional;

import org.mend.shared.TimeSlot;

/**
 * Which sessions a calendar shows.
 *
 * @param range sessions that begin in it
 * @param after keyset: only what comes behind this start and id in the order of the list
 * @param withCancelled whether cancelled sessions are wanted too
 */
public record CalendarFilter(TimeSlot range, Optional<Long> clinicianId, Optional<Long> clientId, Optional<Cursor> after,
        boolean withCancelled) {

    /** The place behind a session in a list ordered by start and id. */
    public record Cursor(Instant start, long id) {
    }

    public static CalendarFilter everything(TimeSlot range) {
        return new CalendarFilter(range, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    public static CalendarFilter ofClinician(long clinicianId, TimeSlot range) {
        return new CalendarFilter(range, Optional.of(clinicianId), Optional.empty(), Optional.empty(), false);
    }

    public static CalendarFilter ofClient(long clientId, TimeSlot range) {
        return new CalendarFilter(range, Optional.empty(), Optional.of(clientId), Optional.empty(), true);
    }
}
