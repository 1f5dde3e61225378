package org.mend.homework;

import java.util.EnumSet;
import java.util.Set;

/** Where one exercise of a running programme stands for one client. */
public enum RunItemState {
    WAITING, ASSIGNED, DONE, SKIPPED;

    /** Where it may go from here: what was skipped may be brought back, or be done all the same if it had been begun. */
    public Set<RunItemState> successors() {
        return switch (this) {
            case WAITING -> EnumSet.of(ASSIGNED, SKIPPED);
            case ASSIGNED -> EnumSet.of(WAITING, DONE, SKIPPED);
            case SKIPPED -> EnumSet.of(WAITING, ASSIGNED, DONE);
            case DONE -> EnumSet.noneOf(RunItemState.class);
        };
    }

    /** Nothing more is to come of it. */
    public boolean settled() {
        return this == DONE || this == SKIPPED;
    }

    /** @throws IllegalStepChange naming both states when {@code next} is not among the successors. */
    RunItemState to(RunItemState next) {
        if (!successors().contains(next)) {
            throw new IllegalStepChange(this, next);
        }
        return next;
    }
}
