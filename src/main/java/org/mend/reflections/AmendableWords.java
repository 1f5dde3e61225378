package org.mend.reflections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mend.homework.StepKind;

/**
 * Which answers can be changed once they are submitted. What was rated or chosen tells of that day and stays; what is written under
 * seal was the other's condition for opening it, and stays too.
 */
final class AmendableWords {

    private AmendableWords() {
    }

    static boolean are(StepKind kind) {
        return kind.written() && kind != StepKind.PAIR;
    }

    /** By step key, as they stand. */
    static Map<String, String> of(List<AnsweredPrompt> answers) {
        Map<String, String> words = new LinkedHashMap<>();
        answers.stream().filter(prompt -> are(prompt.kind()) && prompt.text() != null)
                .forEach(prompt -> words.put(prompt.key(), prompt.text()));
        return words;
    }
}
