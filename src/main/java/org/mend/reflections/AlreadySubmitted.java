package org.mend.reflections;

import org.mend.shared.Conflict;

/** The reflection is submitted; its draft is gone. */
public class AlreadySubmitted extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadySubmitted() {
        super("already-submitted");
    }
}
