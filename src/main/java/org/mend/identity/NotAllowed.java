package org.mend.identity;

import org.mend.shared.NotFound;

/** The role does not reach this far. Shown like something that does not exist (404). */
public class NotAllowed extends NotFound {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not-found");
    }
}
