package org.mend.homework;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/**
 * One step of an exercise in one language.
 *
 * @param key names the step within its exercise version, the same in every language
 * @param seconds how long a BREATH or TIMER lasts, otherwise 0
 * @param min lowest value of a SCALE, otherwise 0
 * @param max highest value of a SCALE, otherwise 0
 * @param maxLength most characters (code points) of a written answer, otherwise 0
 * @param multiple several options may be chosen
 * @param apology what is written in a TEXT is the draft of an apology, and the apology helper stands beside it
 * @param starters beginnings of sentences to write on from
 * @param options what a CHOICE or CHECKLIST offers; answers name them by place, from 0
 * @param parts what a PHRASE is put together from
 * @param low what the lowest value of a SCALE means, otherwise empty
 * @param high what the highest value of a SCALE means, otherwise empty
 */
public record ExerciseStep(String key, StepKind kind, int seconds, int min, int max, int maxLength, boolean multiple,
        boolean apology, String title, String prompt, List<String> starters, List<String> options, List<PhrasePart> parts,
        String low, String high) {

    /** No written answer is longer, whatever the step says. */
    public static final int LONGEST_TEXT = 20_000;

    public ExerciseStep {
        starters = List.copyOf(starters);
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    static ExerciseStep of(String key, StepKind kind, String settings, String content) {
        return of(key, kind, object(settings), object(content));
    }

    static ExerciseStep of(String key, StepKind kind, JsonObject settings, JsonObject content) {
        return new ExerciseStep(key, kind, settings.getInt("seconds", 0), settings.getInt("min", 0),
                settings.getInt("max", 0), longest(kind, settings),
                kind == StepKind.CHECKLIST || settings.getBoolean("multiple", false),
                settings.getBoolean("apology", false), content.getString("title"), content.getString("prompt"),
                strings(content, "starters"), strings(content, "options"), parts(content),
                content.getString("low", ""), content.getString("high", ""));
    }

    private static int longest(StepKind kind, JsonObject settings) {
        return kind.written() ? Math.min(settings.getInt("maxLength", LONGEST_TEXT), LONGEST_TEXT) : 0;
    }

    private static List<PhrasePart> parts(JsonObject content) {
        return content.containsKey("parts") ? content.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .map(part -> new PhrasePart(part.getString("label"), strings(part, "options"))).toList() : List.of();
    }

    private static List<String> strings(JsonObject object, String name) {
        return object.containsKey(name)
                ? object.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of();
    }

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
