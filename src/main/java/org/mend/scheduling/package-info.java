/**
 * Rooms, services, working hours and sessions. No two live sessions share a clinician, a client or a room, buffers counted:
 * every change of a session goes through {@link org.mend.scheduling.SessionBooking}, which locks and writes the calendars
 * concerned in a fixed order, runs every conflict rule inside the saving transaction, and writes the taken five-minute
 * steps whose primary key is the last guard. Times of working hours are wall time in the practice's zone. May import
 * {@code notifications}, {@code clients}, {@code identity}, {@code audit} and {@code shared}.
 */
package org.mend.scheduling;
