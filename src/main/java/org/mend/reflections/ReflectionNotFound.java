package org.mend.reflections;

import org.mend.shared.NotFound;

/** No such reflection, or none that the current user may know of. */
public class ReflectionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ReflectionNotFound() {
        super("reflection-not-found");
    }
}
