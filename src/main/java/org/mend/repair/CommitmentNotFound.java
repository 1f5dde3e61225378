package org.mend.repair;

import org.mend.shared.NotFound;

/** No such promise, or none that the current user may know of. */
public class CommitmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CommitmentNotFound() {
        super("commitment-not-found");
    }
}
