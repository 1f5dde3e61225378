package org.mend.repair;

import java.time.Instant;

/**
 * A stage as it is kept.
 *
 * @param words empty where nothing was written
 * @param revision what the next save must name; 0 before the first
 * @param done something of it is there: words, or for settling that the client was there
 * @param savedAt null before the first save
 */
public record StageState(long episodeId, Stage stage, String words, int revision, boolean done, Instant savedAt) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "StageState[" + stage + " " + revision + "]";
    }
}
