package org.mend.homework;

import org.mend.shared.NotFound;

/** The library has no such programme. */
public class ProgrammeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ProgrammeNotFound() {
        super("programme-not-found");
    }
}
