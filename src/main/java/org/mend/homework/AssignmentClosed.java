package org.mend.homework;

import org.mend.shared.Conflict;

/** The assignment was ended in some other way than by being done; nothing can be written for it any more. */
public class AssignmentClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AssignmentClosed() {
        super("assignment-closed");
    }
}
