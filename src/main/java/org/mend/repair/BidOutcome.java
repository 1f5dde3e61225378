package org.mend.repair;

/** How reaching out landed. None of them is a failure. */
public enum BidOutcome {
    LANDED, MISSED, NOT_READY_YET
}
