package org.mend.homework;

/**
 * What to look for in the library; each may be null for "any".
 *
 * @param maxMinutes not longer than
 * @param text somewhere in title, summary or steps, whatever the case and the accents
 * @param language code of a language that the exercise was written in
 */
public record ExerciseFilter(Part part, Audience audience, Integer maxMinutes, String text, String language, Shelf shelf) {

    public static final ExerciseFilter ALL = new ExerciseFilter(null, null, null, null);

    /** Which exercises, as seen by the one who looks. */
    public enum Shelf {
        FAVOURITES, OWN, RETIRED
    }

    public ExerciseFilter(Part part, Audience audience, Integer maxMinutes, String text) {
        this(part, audience, maxMinutes, text, null, null);
    }
}
