package org.mend.homework;

import org.mend.shared.NotFound;

/** No such rhythm, running programme or step of one, or none that the current user may know of. */
public class PlanNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PlanNotFound() {
        super("plan-not-found");
    }
}
