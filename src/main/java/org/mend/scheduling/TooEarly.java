package org.mend.scheduling;

import org.mend.shared.Conflict;

/** Nobody can have missed a session that has not begun. */
public class TooEarly extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooEarly() {
        super("session-not-begun");
    }
}
