package org.mend.homework;

import java.util.EnumSet;
import java.util.Set;

/** Where a rhythm or a running programme stands. Done is for programmes alone: everything in them is done or skipped. */
public enum PlanState {
    ACTIVE, PAUSED, ENDED, DONE;

    /** Where it may go from here. */
    public Set<PlanState> successors() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(PAUSED, ENDED, DONE);
            case PAUSED -> EnumSet.of(ACTIVE, ENDED, DONE);
            case ENDED, DONE -> EnumSet.noneOf(PlanState.class);
        };
    }

    /** Something may still come of it. */
    public boolean open() {
        return this == ACTIVE || this == PAUSED;
    }

    /** @throws IllegalPlanChange naming both states when {@code next} is not among the successors. */
    PlanState to(PlanState next) {
        if (!successors().contains(next)) {
            throw new IllegalPlanChange(this, next);
        }
        return next;
    }
}
