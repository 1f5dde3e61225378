package org.mend.scheduling;

import org.mend.shared.NotFound;

/** No such session, or none that the current user may know of. */
public class AppointmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AppointmentNotFound() {
        super("session-not-found");
    }
}
