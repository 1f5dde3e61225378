package org.mend.measures;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/** Answers as a column keeps them: {@code {"item": number}}; what was left out is not in it. */
final class KeptAnswers {

    private KeptAnswers() {
    }

    static Map<String, Integer> read(String kept) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        if (kept != null) {
            try (JsonReader reader = Json.createReader(new StringReader(kept))) {
                reader.readObject().forEach((item, value) -> answers.put(item, ((JsonNumber) value).intValueExact()));
            }
        }
        return answers;
    }

    static String write(Map<String, Integer> answers) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        answers.forEach(kept::add);
        return kept.build().toString();
    }
}
