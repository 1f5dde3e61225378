package org.mend.repair;

import java.time.Duration;
import java.time.Instant;

/**
 * An episode as lists show it.
 *
 * @param title may be empty
 * @param touchedAt the last time anything was done in it
 * @param closedAt null while it is open
 * @param shared clinicians in care may read it
 * @param returns how often the client came back to it
 * @param stages how many of the seven have something in them
 * @param timeToRepair null while nothing has come back together; see the package's formula in {@link SharedRepair}
 */
public record EpisodeRow(long id, String title, Instant happenedAt, Instant touchedAt, EpisodeStatus status, Instant closedAt,
        boolean shared, int returns, int stages, Duration timeToRepair) {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "EpisodeRow[" + id + "]";
    }
}
