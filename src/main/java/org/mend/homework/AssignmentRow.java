package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assignment as lists show it, titled in the reader's language.
 *
 * @param summary what the exercise is about, in a sentence or two
 * @param minutes how long the exercise takes, about
 * @param clinicianName who assigned it
 * @param note the clinician's words to the client, may be empty
 * @param dueOn may be null
 * @param postponedUntil may be null
 * @param endReason the client's words when declining, may be null
 * @param startedAt may be null
 * @param endedAt may be null
 */
public record AssignmentRow(long id, int version, long clientId, AssignmentStatus status, long exerciseId, String slug,
        String title, String summary, int minutes, String clinicianName, String note, LocalDate dueOn,
        LocalDate postponedUntil, String endReason, Instant assignedAt, Instant startedAt, Instant endedAt) {

    public boolean isOpen() {
        return status.open();
    }

    /** The clinician may still take it back. */
    public boolean isCancellable() {
        return status.successors().contains(AssignmentStatus.CANCELLED);
    }

    /** Derived, never stored, and never shown to a client in such words. @param today where the reader is */
    public boolean openLongerThanPlanned(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    /** The client put it off until a day that has not come. @param today where the client is */
    public boolean isRestingOn(LocalDate today) {
        return isOpen() && postponedUntil != null && postponedUntil.isAfter(today);
    }
}
