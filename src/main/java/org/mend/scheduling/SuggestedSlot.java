package org.mend.scheduling;

/**
 * A free hour and what speaks for it.
 *
 * @param reason why it stands where it stands in the list
 */
public record SuggestedSlot(FreeSlot slot, Reason reason) {

    /** What speaks for an hour. */
    public enum Reason {
        /** The client mostly comes at this weekday and time. */
        USUAL_HOUR,
        /** The session fills what is free there, so no stretch too short for anything remains. */
        CLOSES_GAP,
        /** It is free, and early. */
        EARLIEST
    }
}
