package org.mend.repair;

import org.mend.shared.NotFound;

/** No such flag, or none that the current user may know of. */
public class RuptureFlagNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RuptureFlagNotFound() {
        super("rupture-flag-not-found");
    }
}
