package org.mend.reflections;

import org.mend.shared.Conflict;

/** Another clinician, or the same one in another window, was quicker; or no answer is asked for any more. */
public class AlreadyReviewed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyReviewed() {
        super("already-reviewed");
    }
}
