package org.mend.repair;

import java.time.Instant;

/**
 * A bid as its client sees it.
 *
 * @param episodeId null when it stands alone
 * @param whom empty when it is not said
 * @param returnAt null unless the other was not ready yet
 * @param changedAt when the outcome was last told
 */
public record BidRow(long id, Long episodeId, String whom, String words, BidOutcome outcome, Instant reachedAt, Instant returnAt,
        Instant changedAt) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "BidRow[" + id + " " + outcome + "]";
    }
}
