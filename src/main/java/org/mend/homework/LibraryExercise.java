package org.mend.homework;

import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;

/**
 * An exercise as its file in the library has it, checked.
 *
 * @param texts by language
 */
record LibraryExercise(String slug, int version, Part part, Audience audience, int minutes, String source,
        Map<String, LibraryText> texts, List<Step> steps) {

    /** @param content by language */
    record Step(String key, StepKind kind, JsonObject settings, Map<String, JsonObject> content) {

        ExerciseStep in(String language) {
            return ExerciseStep.of(key, kind, settings, content.get(language));
        }
    }
}
