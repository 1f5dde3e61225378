package org.mend.homework;

/** An exercise as the library lists it; {@code minutes} is about how long it takes. */
public record ExerciseRow(long id, String slug, int version, Part part, Audience audience, int minutes, String title,
        String summary) {
}
