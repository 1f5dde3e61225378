package org.mend.measures;

import java.util.List;

/**
 * What a definition lacks.
 *
 * @param place of the field, such as {@code title.en} or {@code items[2].text.es}
 * @param code of the text that says what to do
 * @param parameters what {0}, {1} stand for in that text
 */
public record InstrumentFlaw(String place, String code, List<Object> parameters) {

    static final String MISSING = "instrument-text-missing";
    static final String LONG = "instrument-text-long";
    static final String FEW = "instrument-too-few";
    static final String MANY = "instrument-too-many";
    static final String NUMBER = "instrument-number";
    static final String CHOICE = "instrument-choice";
    static final String TWICE = "instrument-twice";
    static final String UNKNOWN = "instrument-unknown";
    static final String BANDS = "instrument-bands";
    static final String RELIABILITY = "instrument-reliability";
    static final String SHAPE = "instrument-shape";

    public InstrumentFlaw {
        parameters = List.copyOf(parameters);
    }

    InstrumentFlaw(String place, String code, Object... parameters) {
        this(place, code, List.of(parameters));
    }
}
