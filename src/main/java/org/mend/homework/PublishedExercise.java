package org.mend.homework;

/** @param version number of the version that was published just now */
public record PublishedExercise(long exerciseId, String slug, int version) {
}
