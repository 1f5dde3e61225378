package org.mend.homework;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.mend.shared.Invalid;

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
 * An exercise while it is written: as a file of the library has it, but anything may still be missing, and {@code languages}
 * says in which it is written. Holds nothing but what such a file may hold, so what is kept is bounded and harmless.
 */
final class DraftContent {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST = 400_000;
    private static final int MOST_IN_A_LIST = 100;
    private static final String LANGUAGES = "languages";
    private static final String STEPS = "steps";

    private final JsonObject json;

    private DraftContent(JsonObject json) {
        this.json = json;
    }

    /** @throws Invalid when it is no exercise, however unfinished, or longer than any exercise */
    static DraftContent of(JsonObject given) {
        JsonObjectBuilder content = Json.createObjectBuilder();
        copy(given, content, "part", "audience", "minutes", "source");
        content.add(LANGUAGES, languages(given));
        for (String language : Language.ALL) {
            JsonObjectBuilder text = Json.createObjectBuilder();
            copy(objectOf(given, language), text, "title", "summary", "rationale");
            content.add(language, text);
        }
        JsonArrayBuilder steps = Json.createArrayBuilder();
        Set<String> keys = new HashSet<>();
        for (JsonValue step : listOf(given, STEPS)) {
            JsonObject read = step(object(step));
            if (!keys.add(read.getString("key"))) {
                throw malformed();
            }
            steps.add(read);
        }
        JsonObject whole = content.add(STEPS, steps).build();
        if (whole.toString().length() > LONGEST) {
            throw new Invalid("exercise-draft-too-long");
        }
        return new DraftContent(whole);
    }

    /** What was kept before. */
    static DraftContent kept(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new DraftContent(reader.readObject());
        }
    }

    /** Nothing yet. @param source usually who writes it */
    static DraftContent empty(String source) {
        return of(Json.createObjectBuilder().add("audience", Audience.INDIVIDUAL.name()).add("source", source)
                .add(LANGUAGES, Json.createArrayBuilder(Language.ALL)).add(STEPS, JsonValue.EMPTY_JSON_ARRAY).build());
    }

    /** In the order of {@link Language#ALL}; at least one. */
    List<String> languages() {
        return json.getJsonArray(LANGUAGES).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    /** As the library's reader takes it; a language that it is not written in borrows the words of the other. */
    JsonObject file(String slug, int version) {
        JsonObjectBuilder file = Json.createObjectBuilder(lent(json)).remove(LANGUAGES).remove(STEPS).add("slug", slug)
                .add("version", version);
        JsonArrayBuilder steps = Json.createArrayBuilder();
        json.getJsonArray(STEPS).getValuesAs(JsonObject.class).forEach(step -> steps.add(lent(step)));
        return file.add(STEPS, steps).build();
    }

    private JsonObject lent(JsonObject object) {
        List<String> written = languages();
        JsonObjectBuilder filled = Json.createObjectBuilder(object);
        Language.ALL.stream().filter(language -> !written.contains(language))
                .forEach(language -> filled.add(language, object.getJsonObject(written.getFirst())));
        return filled.build();
    }

    /** In this language, else in another; null while it has none. */
    String title(String language) {
        return Stream.concat(Stream.of(language), Language.ALL.stream())
                .map(one -> json.getJsonObject(one).getString("title", "").strip()).filter(title -> !title.isEmpty()).findFirst()
                .orElse(null);
    }

    JsonObject json() {
        return json;
    }

    @Override
    public String toString() {
        return json.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftContent draft && draft.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    private static JsonObject step(JsonObject given) {
        String key = given.getString("key", "");
        String kind = given.getString("kind", "");
        if (!key.matches("[a-z0-9-]{1,40}") || !isKind(kind)) {
            throw malformed();
        }
        JsonObjectBuilder step = Json.createObjectBuilder().add("key", key).add("kind", kind);
        StepKind is = StepKind.valueOf(kind);
        switch (is) {
            case BREATH, TIMER -> copy(given, step, "seconds");
            case SCALE -> copy(given, step, "min", "max");
            case TEXT -> copy(given, step, "maxLength", "apology");
            case COMMITMENT, PHRASE, PAIR -> copy(given, step, "maxLength");
            case CHOICE -> copy(given, step, "multiple");
            default -> {
                // READING and CHECKLIST have nothing to set
            }
        }
        Language.ALL.forEach(language -> step.add(language, words(is, objectOf(given, language))));
        return step.build();
    }

    private static JsonObject words(StepKind kind, JsonObject given) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        copy(given, words, "title", "prompt");
        switch (kind) {
            case TEXT, COMMITMENT, PAIR -> words.add("starters", texts(given, "starters"));
            case CHOICE, CHECKLIST -> words.add("options", texts(given, "options"));
            case SCALE -> copy(given, words, "low", "high");
            case PHRASE -> {
                JsonArrayBuilder parts = Json.createArrayBuilder();
                listOf(given, "parts").forEach(part -> {
                    JsonObjectBuilder copied = Json.createObjectBuilder();
                    copy(object(part), copied, "label");
                    parts.add(copied.add("options", texts(object(part), "options")));
                });
                words.add("parts", parts);
            }
            default -> {
                // nothing but title and prompt
            }
        }
        return words.build();
    }

    /** What is there and is a text, a whole number, or a yes or no; a field left empty is not there. */
    private static void copy(JsonObject from, JsonObjectBuilder to, String... names) {
        for (String name : names) {
            JsonValue value = from.get(name);
            if (value instanceof JsonString text) {
                to.add(name, limited(text.getString()));
            } else if (value == JsonValue.TRUE || value == JsonValue.FALSE
                    || value instanceof JsonNumber number && number.isIntegral()) {
                to.add(name, value);
            }
        }
    }

    private static JsonArray texts(JsonObject from, String name) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        for (JsonValue value : listOf(from, name)) {
            if (!(value instanceof JsonString text)) {
                throw malformed();
            }
            if (!text.getString().isBlank()) {
                texts.add(limited(text.getString().strip()));
            }
        }
        return texts.build();
    }

    private static JsonArray languages(JsonObject given) {
        Set<String> named = new HashSet<>();
        listOf(given, LANGUAGES).forEach(value -> named.add(value instanceof JsonString text ? text.getString() : ""));
        List<String> known = Language.ALL.stream().filter(named::contains).toList();
        if (known.isEmpty()) {
            throw new Invalid("exercise-language-needed");
        }
        return Json.createArrayBuilder(known).build();
    }

    private static JsonArray listOf(JsonObject from, String name) {
        JsonValue value = from.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray list && list.size() <= MOST_IN_A_LIST) {
            return list;
        }
        throw malformed();
    }

    private static JsonObject objectOf(JsonObject from, String name) {
        return object(from.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT));
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw malformed();
    }

    private static boolean isKind(String name) {
        for (StepKind kind : StepKind.values()) {
            if (kind.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Invalid("exercise-draft-too-long");
        }
        return text;
    }

    private static Invalid malformed() {
        return new Invalid("exercise-draft-malformed");
    }
}
