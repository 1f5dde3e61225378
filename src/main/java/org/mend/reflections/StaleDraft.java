package org.mend.reflections;

import org.mend.shared.Conflict;

/**
 * The draft was saved from elsewhere since the caller last saw it, and nothing was overwritten. It carries what is kept, so
 * that its owner can be shown both texts.
 */
public class StaleDraft extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient DraftState current;

    StaleDraft(DraftState current) {
        super("stale-draft");
        this.current = current;
    }

    /** The client's own words as they are kept. */
    public DraftState current() {
        return current;
    }
}
