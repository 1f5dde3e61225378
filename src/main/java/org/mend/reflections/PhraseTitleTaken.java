package org.mend.reflections;

import org.mend.shared.Conflict;

/** The clinician has another phrase of this name. */
public class PhraseTitleTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public PhraseTitleTaken() {
        super("phrase-title-taken");
    }
}
