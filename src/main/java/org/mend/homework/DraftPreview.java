package org.mend.homework;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** An unfinished exercise as a client would read it now; an ellipsis stands for what is still missing. */
final class DraftPreview {

    private static final String OPEN = "…";

    private DraftPreview() {
    }

    static ExerciseSheet of(Exercise exercise, DraftContent draft, String language) {
        JsonObject file = draft.file(exercise.slug(), 1);
        JsonObject text = file.getJsonObject(language);
        String written = draft.languages().contains(language) ? language : draft.languages().getFirst();
        return new ExerciseSheet(exercise.id(), 0, 0, exercise.slug(), exercise.part(), exercise.audience(),
                file.getInt("minutes", 1), file.getString("source", OPEN), written, words(text, "title"), words(text, "summary"),
                words(text, "rationale"), file.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                        .map(step -> step(step, language)).toList());
    }

    private static ExerciseStep step(JsonObject step, String language) {
        StepKind kind = StepKind.valueOf(step.getString("kind"));
        JsonObjectBuilder settings = Json.createObjectBuilder(step);
        switch (kind) {
            case BREATH, TIMER -> settings.add("seconds", Math.clamp(step.getInt("seconds", 60), 5, 3600));
            case SCALE -> {
                int min = Math.clamp(step.getInt("min", 0), 0, 99);
                settings.add("min", min).add("max", Math.clamp(step.getInt("max", 10), min + 1, 100));
            }
            case TEXT, COMMITMENT, PHRASE, PAIR ->
                settings.add("maxLength", Math.max(1, step.getInt("maxLength", ExerciseStep.LONGEST_TEXT)));
            default -> {
                // what is there can be shown as it is
            }
        }
        JsonObject given = step.getJsonObject(language);
        JsonObjectBuilder words = Json.createObjectBuilder(given).add("title", words(given, "title"))
                .add("prompt", words(given, "prompt"));
        if (kind == StepKind.PHRASE) {
            words.add("parts", parts(given));
        }
        return ExerciseStep.of(step.getString("key"), kind, settings.build(), words.build());
    }

    private static JsonArray parts(JsonObject given) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        given.getOrDefault("parts", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class)
                .forEach(part -> parts.add(Json.createObjectBuilder(part).add("label", words(part, "label"))));
        return parts.build();
    }

    private static String words(JsonObject from, String name) {
        String text = from.getString(name, "");
        return text.isBlank() ? OPEN : text;
    }
}
