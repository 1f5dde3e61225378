package org.mend.reflections;

import org.mend.shared.NotFound;

/** There is no such phrase, or it is somebody else's. */
public class PhraseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PhraseNotFound() {
        super("phrase-not-found");
    }
}
