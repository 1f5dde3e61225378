package org.mend.repair;

import org.mend.shared.NotFound;

/** No such reaching out, or none that the current user may know of. */
public class BidNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    BidNotFound() {
        super("bid-not-found");
    }
}
