package org.mend.measures;

import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.shared.Invalid;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;

/** The questions of the safety screen, from {@code couple-safety.json}, which names where they come from. */
final class SafetyQuestions {

    private static final JsonObject FILE = read();
    private static final Set<String> OPTIONS = keys("options");
    private static final Set<String> QUESTIONS = keys("questions");

    private SafetyQuestions() {
    }

    static List<SafetyQuestion> in(Locale locale) {
        String language = "es".equals(locale.getLanguage()) ? "es" : "en";
        List<SafetyQuestion.Option> options = FILE.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> new SafetyQuestion.Option(option.getString("key"), option.getString(language))).toList();
        return FILE.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(question -> new SafetyQuestion(question.getString("key"), question.getString(language), options)).toList();
    }

    /** As it is kept; what was left out is not in it. @throws Invalid for a question or an answer that there is not. */
    static String kept(Map<String, String> given) {
        Map<String, Object> answers = new LinkedHashMap<>();
        given.forEach((question, option) -> {
            if (option != null && !option.isEmpty()) {
                if (!QUESTIONS.contains(question) || !OPTIONS.contains(option)) {
                    throw new Invalid("answer-unknown");
                }
                answers.put(question, option);
            }
        });
        return Json.createObjectBuilder(answers).build().toString();
    }

    /** The options chosen, by question. */
    static Map<String, String> answers(String kept) {
        if (kept == null) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        }
    }

    private static Set<String> keys(String list) {
        return FILE.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(one -> one.getString("key"))
                .collect(Collectors.toSet());
    }

    private static JsonObject read() {
        InputStream file = SafetyQuestions.class.getResourceAsStream("couple-safety.json");
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
