package org.mend.measures;

import java.time.Instant;

import jakarta.json.JsonObject;

/**
 * What an administrator is writing.
 *
 * @param version to be named by the next save
 * @param content a definition without code and number; it may be unfinished
 * @param published number of the newest published version, 0 when there is none
 * @param updatedAt when the draft was last changed; null when there is nothing but what is published
 */
public record DraftedInstrument(long instrumentId, int version, JsonObject content, int published, boolean retired,
        Instant updatedAt) {
}
