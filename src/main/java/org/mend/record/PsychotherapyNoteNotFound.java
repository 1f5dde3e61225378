package org.mend.record;

import org.mend.shared.NotFound;

/** No such psychotherapy note, or somebody else's: both look alike, and like anything else that is not there. */
public class PsychotherapyNoteNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PsychotherapyNoteNotFound() {
        super("not-found");
    }
}
