package org.mend.record;

import org.mend.shared.Conflict;

/**
 * The note was saved from elsewhere since the caller last saw it, and nothing was overwritten. It carries what is kept, so that
 * its writer can be shown both texts.
 */
public class StaleNote extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient NoteText current;

    StaleNote(NoteText current) {
        super("stale-draft");
        this.current = current;
    }

    /** The writer's own words as they are kept. */
    public NoteText current() {
        return current;
    }
}
