package org.mend.scheduling;

import org.mend.shared.Conflict;

/** A session can't go from the one state to the other; both are named. */
public class IllegalStatusChange extends Conflict {

    private static final long serialVersionUID = 1L;

    public IllegalStatusChange(AppointmentStatus from, AppointmentStatus to) {
        super("session-status-change", from.code(), to.code());
    }
}
