package org.mend.repair;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An episode, whole.
 *
 * @param stages all seven, in order; those not visited have revision 0
 * @param returns oldest first
 * @param timeToRepair null while nothing has come back together
 */
public record EpisodeView(long id, int version, String title, Instant happenedAt, Instant begunAt, EpisodeStatus status,
        Instant closedAt, boolean shared, List<StageState> stages, List<BidRow> bids, List<PromiseRow> promises,
        List<ReturnRow> returns, Duration timeToRepair) {

    public boolean isOpen() {
        return status == EpisodeStatus.OPEN;
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "EpisodeView[" + id + "]";
    }
}
