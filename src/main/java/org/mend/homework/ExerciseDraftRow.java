package org.mend.homework;

import java.time.Instant;

/**
 * A draft as its writer finds it again.
 *
 * @param title in the writer's language, else in the other; null while it has none
 * @param published number of the newest published version of the exercise, 0 when there is none
 */
public record ExerciseDraftRow(long exerciseId, String title, int published, boolean retired, Instant updatedAt) {
}
