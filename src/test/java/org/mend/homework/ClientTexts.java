package org.mend.homework;

import java.util.List;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** What a client reads of an exercise in one language; the parts of a phrase joined with each of their options. */
final class ClientTexts {

    private ClientTexts() {
    }

    static List<String> all(LibraryExercise exercise, String language) {
        LibraryText text = exercise.texts().get(language);
        return Stream.concat(Stream.of(text.title(), text.summary(), text.rationale()),
                exercise.steps().stream().flatMap(step -> all(step.content().get(language)))).toList();
    }

    /** Only what is written in whole sentences, so that short options don't make the rest look easy. */
    static List<String> prose(LibraryExercise exercise, String language) {
        LibraryText text = exercise.texts().get(language);
        return Stream.concat(Stream.of(text.summary(), text.rationale()),
                exercise.steps().stream().map(step -> step.content().get(language).getString("prompt"))).toList();
    }

    private static Stream<String> all(JsonObject step) {
        return Stream.of(
                Stream.of("title", "prompt", "low", "high").filter(step::containsKey).map(step::getString),
                Stream.of("starters", "options").filter(step::containsKey).flatMap(name -> strings(step, name)),
                step.containsKey("parts") ? step.getJsonArray("parts").getValuesAs(JsonObject.class).stream().flatMap(ClientTexts::phrases)
                        : Stream.<String>empty()).flatMap(texts -> texts);
    }

    private static Stream<String> phrases(JsonObject part) {
        return strings(part, "options").map(option -> part.getString("label") + " " + option);
    }

    private static Stream<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }
}
