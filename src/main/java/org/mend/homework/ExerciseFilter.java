package org.mend.homework;

/**
 * What to look for in the library; each may be null for "any".
 *
 * @param maxMinutes not longer than
 * @param text somewhere in title or summary, whatever the case and the accents
 */
public record ExerciseFilter(Part part, Audience audience, Integer maxMinutes, String text) {

    public static final ExerciseFilter ALL = new ExerciseFilter(null, null, null, null);
}
