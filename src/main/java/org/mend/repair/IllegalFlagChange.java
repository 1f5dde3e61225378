package org.mend.repair;

import org.mend.shared.Conflict;

/** What did not land has moved on and can't be changed in this way now. */
public class IllegalFlagChange extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalFlagChange(FlagStatus from, FlagStatus to) {
        super("rupture-illegal-change", from.name(), to.name());
    }
}
