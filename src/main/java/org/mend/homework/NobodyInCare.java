package org.mend.homework;

import org.mend.shared.Conflict;

/** The client is in nobody's care just now, so there is nobody who could see what they take up. */
public class NobodyInCare extends Conflict {

    private static final long serialVersionUID = 1L;

    public NobodyInCare() {
        super("nobody-in-care");
    }
}
