package org.mend.record;

import java.time.Instant;

/**
 * Something that a client came back to.
 *
 * @param id of the newest assignment, of the episode, or of the promise
 * @param title may be empty for an episode
 * @param times how often: done, returned to, or 1 for a promise
 */
public record CameBack(Kind kind, long id, String title, long times, Instant last) {

    /** Practice done again; a repair taken up again; a promise kept after it was missed. */
    public enum Kind {
        PRACTICE, REPAIR, PROMISE
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "CameBack[" + kind + " " + id + "]";
    }
}
