package org.mend.scheduling;

import java.time.Instant;

/**
 * One reason why an hour can't be booked.
 *
 * @param kind stable code, such as {@code clinician-double-booked}
 * @param resource name of the clinician or room concerned, or the client's; shown to people who may see appointments
 * @param until when the resource is free again, or null where that is not a matter of time
 */
public record BookingConflict(String kind, String resource, Instant until) {
}
