package org.mend.reflections;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;
import org.mend.shared.Invalid;
import org.mend.shared.StorableText;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Answers to the steps of an exercise, as {@link DraftState#answers} tells. Once checked they fit the exercise: no step that
 * is not there, nothing longer than the step allows, no value off a scale, no option that is not offered.
 *
 * @param values by step key, in the order of the steps
 */
record DraftAnswers(Map<String, Object> values) {

    /** Most characters of all answers together, as JSON. */
    static final int LONGEST = 250_000;
    static final DraftAnswers NONE = new DraftAnswers(Map.of());

    DraftAnswers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * @param sent values may be of any kind of text, number or collection of numbers; null means no answer
     * @throws Invalid naming the step whose answer does not fit
     */
    static DraftAnswers checked(ExerciseSheet exercise, Map<String, ?> sent) {
        for (String key : sent.keySet()) {
            if (exercise.step(key).filter(step -> step.kind().answerable()).isEmpty()) {
                throw new Invalid("answer-unknown-step");
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (ExerciseStep step : exercise.steps()) {
            Object value = sent.get(step.key());
            if (value != null) {
                values.put(step.key(), checked(step, value));
            }
        }
        DraftAnswers answers = new DraftAnswers(values);
        if (answers.json().length() > LONGEST) {
            throw new Invalid("answers-too-long", LONGEST);
        }
        return answers;
    }

    private static Object checked(ExerciseStep step, Object value) {
        return switch (step.kind()) {
            case TEXT, COMMITMENT, PHRASE, PAIR -> text(step, value);
            case SCALE -> number(step, value, step.min(), step.max());
            case CHOICE, CHECKLIST -> step.multiple() ? places(step, value) : place(step, value);
            case READING, BREATH, TIMER -> throw new Invalid("answer-unknown-step");
        };
    }

    private static String text(ExerciseStep step, Object value) {
        if (!(value instanceof CharSequence)) {
            throw new Invalid("answer-shape", step.title());
        }
        String text = StorableText.of(value.toString());
        if (text.codePointCount(0, text.length()) > step.maxLength()) {
            throw new Invalid("answer-too-long", step.title(), step.maxLength());
        }
        return text;
    }

    private static Integer place(ExerciseStep step, Object value) {
        return number(step, value, 0, step.options().size() - 1);
    }

    private static List<Integer> places(ExerciseStep step, Object value) {
        TreeSet<Integer> places = new TreeSet<>();
        for (Object one : value instanceof Collection<?> several ? several : List.of(value)) {
            places.add(place(step, one));
        }
        return List.copyOf(places);
    }

    private static Integer number(ExerciseStep step, Object value, int least, int most) {
        try {
            int number = new BigDecimal(value instanceof Number ? value.toString() : "none").intValueExact();
            if (number < least || number > most) {
                throw new Invalid("answer-out-of-range", step.title(), least, most);
            }
            return number;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Invalid("answer-shape", step.title());
        }
    }

    /** Back from {@link #json}. */
    static DraftAnswers parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, Object> values = new LinkedHashMap<>();
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> values.put(key, java(value)));
            return new DraftAnswers(values);
        }
    }

    private static Object java(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number.intValue();
            case JsonArray array -> array.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList();
            default -> throw new IllegalStateException("no answer is of type " + value.getValueType());
        };
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((key, value) -> {
            switch (value) {
                case String text -> object.add(key, text);
                case Integer number -> object.add(key, number);
                case List<?> places -> {
                    JsonArrayBuilder array = Json.createArrayBuilder();
                    places.forEach(place -> array.add((Integer) place));
                    object.add(key, array);
                }
                default -> throw new IllegalStateException("no answer is of " + value.getClass());
            }
        });
        return object.build().toString();
    }
}
