package org.mend.homework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

/** The library as it travels with the product: {@code index.json}, one file an exercise, {@code programmes.json}, {@code shelf.json}. */
final class LibraryFiles {

    private static final String FOLDER = "/org/mend/homework/library/";

    private LibraryFiles() {
    }

    /** In the order of the index. @throws LibraryMistake naming the file and the key that is not as it must be. */
    static List<LibraryExercise> exercises() {
        Set<String> slugs = new LinkedHashSet<>();
        for (JsonString slug : list("index.json", "exercises").getValuesAs(JsonString.class)) {
            if (!slugs.add(slug.getString())) {
                throw new LibraryMistake("index.json", slug.getString(), "is there twice");
            }
        }
        return slugs.stream().map(LibraryFiles::exercise).toList();
    }

    private static LibraryExercise exercise(String slug) {
        LibraryExercise exercise = new LibraryExerciseReader(slug).read(read(slug + ".json").asJsonObject());
        if (!exercise.slug().equals(slug)) {
            throw new LibraryMistake(slug + ".json", "slug", "differs from the file's name");
        }
        return exercise;
    }

    /** In the order of the file. @throws LibraryMistake also when a programme names an exercise that is not among these */
    static List<LibraryProgramme> programmes(List<LibraryExercise> exercises) {
        Set<String> known = new HashSet<>();
        exercises.forEach(exercise -> known.add(exercise.slug()));
        return list("programmes.json", "programmes").getValuesAs(JsonObject.class).stream()
                .map(object -> programme(new LibraryObject("programmes.json", object.getString("slug", "?"), object), known))
                .toList();
    }

    private static LibraryProgramme programme(LibraryObject object, Set<String> known) {
        object.allow("slug", "audience", "exercises", "en", "es");
        Map<String, LibraryProgramme.Text> texts = new LinkedHashMap<>();
        for (String language : Language.ALL) {
            LibraryObject text = object.object(language);
            text.allow("title", "description");
            texts.put(language, new LibraryProgramme.Text(text.text("title", 160), text.text("description", 1000)));
        }
        List<String> slugs = object.texts("exercises", 1, 80);
        Set<String> seen = new HashSet<>();
        for (String slug : slugs) {
            if (!known.contains(slug) || !seen.add(slug)) {
                throw object.mistake("exercises", "names " + slug + ", which is unknown or there twice");
            }
        }
        return new LibraryProgramme(object.text("slug", 80), object.oneOf("audience", Audience.class), texts, slugs);
    }

    static JsonArray list(String file, String member) {
        JsonStructure found = read(file);
        return found.getValueType() == JsonValue.ValueType.ARRAY ? found.asJsonArray()
                : found.asJsonObject().getJsonArray(member);
    }

    private static JsonStructure read(String file) {
        try (InputStream stream = LibraryFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new LibraryMistake(file, "", "is missing");
            }
            try (JsonReader reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
                return reader.read();
            }
        } catch (JsonException e) {
            throw new LibraryMistake(file, "", "is no JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
