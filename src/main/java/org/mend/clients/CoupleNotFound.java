package org.mend.clients;

import org.mend.shared.NotFound;

/** There is no open couple that the current user may know of. */
public class CoupleNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public CoupleNotFound() {
        super("not-found");
    }
}
