package org.mend.homework;

import org.mend.shared.NotFound;

/** No such assignment, or none that the current user may know of. */
public class AssignmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AssignmentNotFound() {
        super("assignment-not-found");
    }
}
