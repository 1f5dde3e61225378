package org.mend.homework;

import org.mend.shared.Conflict;

/** An assignment can't go from the one state to the other; the parameters are both, as FHIR codes. */
public class IllegalAssignmentChange extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalAssignmentChange(AssignmentStatus from, AssignmentStatus to) {
        super("assignment-illegal-change", from.code(), to.code());
    }
}
