package org.mend.repair;

import java.time.Instant;
import java.util.List;

/**
 * A promise as one of the two may see it.
 *
 * @param mine the reader made it; otherwise the partner did, and shares it
 * @param episodeId where it came from, for its maker alone; else null
 * @param sharedWith given name of the partner with whom it is shared, or who shares it; null when it is not
 * @param endedAt null until it is let go
 * @param asked the asking back that waits for the reader's answer now, or null
 */
public record PromiseRow(long id, boolean mine, Long episodeId, String words, Instant madeAt, Instant endedAt, String sharedWith,
        List<CheckIn> checkIns, CheckIn asked) {

    /** Without anybody's words. */
    @Override
    public String toString() {
        return "PromiseRow[" + id + "]";
    }
}
