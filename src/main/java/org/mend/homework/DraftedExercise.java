package org.mend.homework;

import java.time.Instant;

import jakarta.json.JsonObject;

/**
 * An exercise as its owner is writing it.
 *
 * @param version what the next save must name; 0 while nothing was changed since the newest published version
 * @param content as a file of the library has it, without slug and version, with the list {@code languages}; may be unfinished
 * @param published number of the newest published version, 0 when there is none
 * @param updatedAt of the draft; null when there is none
 */
public record DraftedExercise(long exerciseId, String slug, int version, JsonObject content, int published, boolean retired,
        Instant updatedAt) {
}
