package org.mend.reflections;

import java.util.regex.Pattern;

import org.mend.homework.ExerciseSheet;

/** How many words a client wrote: what was chosen or rated does not count. */
final class WordCount {

    private static final Pattern GAP = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordCount() {
    }

    static int of(ExerciseSheet exercise, DraftAnswers answers) {
        return exercise.steps().stream().filter(step -> step.kind().written())
                .mapToInt(step -> words((String) answers.values().getOrDefault(step.key(), ""))).sum();
    }

    private static int words(String text) {
        return (int) GAP.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }
}
