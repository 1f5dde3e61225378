package org.mend.reflections;

import org.mend.shared.Conflict;

/** A reflection can't go from the one state to the other; the parameters are both, as FHIR codes. */
public class IllegalReflectionChange extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalReflectionChange(ReflectionStatus from, ReflectionStatus to) {
        super("reflection-illegal-change", from.code(), to.code());
    }
}
