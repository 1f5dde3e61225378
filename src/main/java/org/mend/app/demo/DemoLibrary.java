package org.mend.app.demo;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.mend.app.demo.DemoExercise.Step;
import org.mend.app.demo.DemoExercise.Wording;
import org.mend.homework.ExerciseStep;
import org.mend.homework.PhrasePart;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/** Reads the exercises that can be assigned out of the database, by slug. */
final class DemoLibrary {

    private static final String STEPS = """
            select e.slug, e.audience, v.id, s.step_key, s.kind, s.settings, x.language, x.content
            from exercise e join exercise_version v on v.exercise_id = e.id join exercise_step s on s.version_id = v.id
            join exercise_step_text x on x.step_id = s.id
            where e.retired_at is null and v.number = (select max(w.number) from exercise_version w where w.exercise_id = e.id)
            order by e.slug, s.position, x.language""";

    private DemoLibrary() {
    }

    private record Key(long versionId, String slug, boolean forCouples) {
    }

    static Map<String, DemoExercise> read(Connection connection) throws SQLException {
        Map<Key, Map<String, Step>> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(STEPS); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Key key = new Key(row.getLong(3), row.getString(1), "COUPLE".equals(row.getString(2)));
                Map<String, Step> steps = found.computeIfAbsent(key, fresh -> new LinkedHashMap<>());
                steps.computeIfAbsent(row.getString(4), fresh(row.getString(5), row.getString(6)))
                        .wordings().put(row.getString(7), wording(object(row.getString(8))));
            }
        }
        Map<String, DemoExercise> exercises = new LinkedHashMap<>();
        found.forEach((key, steps) -> exercises.put(key.slug(),
                new DemoExercise(key.versionId(), key.slug(), key.forCouples(), new ArrayList<>(steps.values()))));
        return exercises;
    }

    private static Function<String, Step> fresh(String kind, String settings) {
        JsonObject limits = object(settings);
        return key -> new Step(key, kind, limits.getInt("min", 0), limits.getInt("max", 0),
                limits.getInt("maxLength", ExerciseStep.LONGEST_TEXT),
                kind.equals("CHECKLIST") || limits.getBoolean("multiple", false), new LinkedHashMap<>());
    }

    private static Wording wording(JsonObject content) {
        List<PhrasePart> parts = content.containsKey("parts")
                ? content.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .map(part -> new PhrasePart(part.getString("label"), strings(part))).toList()
                : List.of();
        return new Wording(strings(content), parts);
    }

    private static List<String> strings(JsonObject object) {
        return object.containsKey("options")
                ? object.getJsonArray("options").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
                : List.of();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
