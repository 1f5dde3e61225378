package org.mend.homework;

import java.util.Locale;

import org.mend.shared.Conflict;

/** A step of a running programme can't go from the one state to the other. */
public class IllegalStepChange extends Conflict {

    private static final long serialVersionUID = 1L;

    public IllegalStepChange(RunItemState from, RunItemState to) {
        super("illegal-step-change", from.name().toLowerCase(Locale.ROOT), to.name().toLowerCase(Locale.ROOT));
    }
}
