package org.mend.homework;

import java.util.Locale;

import org.mend.shared.Conflict;

/** A rhythm or a running programme can't go from the one state to the other. */
public class IllegalPlanChange extends Conflict {

    private static final long serialVersionUID = 1L;

    public IllegalPlanChange(PlanState from, PlanState to) {
        super("illegal-plan-change", from.name().toLowerCase(Locale.ROOT), to.name().toLowerCase(Locale.ROOT));
    }
}
