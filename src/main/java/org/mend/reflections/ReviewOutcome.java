package org.mend.reflections;

/** How a clinician answers a reflection. */
public enum ReviewOutcome {
    REVIEWED(ReviewState.REVIEWED),
    /** With an invitation to look at it once more, which needs words. */
    RETURNED(ReviewState.RETURNED);

    private final ReviewState state;

    ReviewOutcome(ReviewState state) {
        this.state = state;
    }

    ReviewState state() {
        return state;
    }
}
