package org.mend.homework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assignment as lists show it, titled in the reader's language.
 *
 * @param summary what the exercise is about, in a sentence or two
 * @param minutes how long it takes, about: what the clinician expects, or else what the exercise says
 * @param clinicianName who assigned it, or who cares for the client that took it up
 * @param requestedBy who asked for it
 * @param note the clinician's words to the client, may be empty
 * @param whyNow why this and why now, may be empty
 * @param notBefore from when on it is something to practise, may be null
 * @param dueOn may be null
 * @param postponedUntil may be null
 * @param reminders the client may be reminded of it
 * @param goodEnough to be handed in with one tap, as it is, without scores
 * @param editCap how often the client may come back to change the words, null for as often as liked
 * @param endReason the client's words when declining, may be null
 * @param startedAt may be null
 * @param endedAt may be null
 */
public record AssignmentRow(long id, int version, long clientId, AssignmentStatus status, long exerciseId, String slug,
        String title, String summary, int minutes, String clinicianName, AssignmentRequester requestedBy, String note,
        String whyNow, LocalDate notBefore, LocalDate dueOn, LocalDate postponedUntil, boolean reminders, boolean goodEnough,
        Integer editCap, String endReason, Instant assignedAt, Instant startedAt, Instant endedAt) {

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

    /** It is not for now: its day has not come, or the client put it off. @param today where the client is */
    public boolean isRestingOn(LocalDate today) {
        return isOpen() && restsUntil() != null && restsUntil().isAfter(today);
    }

    /** The day from which it is something to practise: the later of its own and the one it was put off to; may be null. */
    public LocalDate restsUntil() {
        if (postponedUntil == null || notBefore == null) {
            return postponedUntil == null ? notBefore : postponedUntil;
        }
        return postponedUntil.isAfter(notBefore) ? postponedUntil : notBefore;
    }

    /** The client took it up of their own accord. */
    public boolean isOwn() {
        return requestedBy == AssignmentRequester.CLIENT;
    }
}
