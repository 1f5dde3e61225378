package org.mend.repair;

import org.mend.shared.NotFound;

/** No such episode, or none that the current user may know of. */
public class RepairEpisodeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RepairEpisodeNotFound() {
        super("repair-episode-not-found");
    }
}
