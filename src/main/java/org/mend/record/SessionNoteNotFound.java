package org.mend.record;

import org.mend.shared.NotFound;

/** No such note, or none that the current user may know of. */
public class SessionNoteNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SessionNoteNotFound() {
        super("session-note-not-found");
    }
}
