package org.mend.repair;

import org.mend.shared.Conflict;

/**
 * The stage was saved from elsewhere since the caller last saw it, and nothing was overwritten. It carries what is kept, so that
 * its owner can be shown both texts.
 */
public class StaleStage extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient StageState current;

    StaleStage(StageState current) {
        super("stale-draft");
        this.current = current;
    }

    /** The client's own words as they are kept. */
    public StageState current() {
        return current;
    }
}
