package org.mend.rest;

import java.time.OffsetDateTime;

import org.mend.repair.EpisodeRow;
import org.mend.shared.Ids;

/**
 * A repair episode as lists show it.
 *
 * @param status {@code open}, {@code resting} or {@code repaired}
 * @param shared clinicians in care may read it
 * @param returns how often the client came back to it
 * @param stages how many of the seven have something in them
 * @param timeToRepair ISO 8601, such as {@code PT26H}, from the moment it happened to the first time that something came back
 *         together; null while nothing has
 */
public record EpisodeJson(String id, String title, OffsetDateTime happenedAt, OffsetDateTime touchedAt, String status,
        boolean shared, int returns, int stages, String timeToRepair) implements Body {

    static EpisodeJson of(EpisodeRow row, Caller caller) {
        return new EpisodeJson(Ids.format(row.id()), row.title(), caller.time(row.happenedAt()), caller.time(row.touchedAt()),
                Codes.of(row.status()), row.shared(), row.returns(), row.stages(),
                row.timeToRepair() == null ? null : row.timeToRepair().toString());
    }

    /** Without the client's words. */
    @Override
    public String toString() {
        return "EpisodeJson";
    }
}
