package org.mend.reflections;

/** Where a reflection stands with the clinicians. */
public enum ReviewState {
    /** No answer is asked for. */
    NONE,
    WAITING,
    REVIEWED,
    /** Answered with an invitation to look at it once more. */
    RETURNED
}
