package org.mend.homework;

import java.util.List;

/**
 * What an exercise lacks before it can be published.
 *
 * @param place of the field, such as {@code en.title} or {@code step settle.es.options}
 * @param code of the text that says what to do
 * @param parameters what {0}, {1} stand for in that text
 */
public record ExerciseFlaw(String place, String code, List<Object> parameters) {

    static final String MISSING = "exercise-text-missing";
    static final String LONG = "exercise-text-long";
    static final String FEW = "exercise-too-few";
    static final String MANY = "exercise-too-many";
    static final String NUMBER = "exercise-number";
    static final String CHOICE = "exercise-choice";
    static final String UNEVEN = "exercise-uneven";
    static final String PAIR_ALONE = "exercise-pair-alone";
    static final String AUDIENCE_FIXED = "exercise-audience-fixed";
    static final String SHAPE = "exercise-shape";

    public ExerciseFlaw {
        parameters = List.copyOf(parameters);
    }

    ExerciseFlaw(String place, String code, Object... parameters) {
        this(place, code, List.of(parameters));
    }

    /** It is about words in this language. */
    boolean isIn(String language) {
        return place.equals(language) || place.startsWith(language + ".")
                || place.startsWith("step ") && (place.endsWith("." + language) || place.contains("." + language + "."));
    }
}
