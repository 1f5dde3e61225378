package org.mend.identity;

import org.mend.shared.MendException;

/** Nobody is signed in, or no longer (401). */
public class NotSignedIn extends MendException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not-signed-in");
    }
}
