package org.mend.repair;

import org.mend.shared.NotFound;

/** No such pair, or it is none of the client's. */
public class PairNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public PairNotFound() {
        super("not-found");
    }
}
