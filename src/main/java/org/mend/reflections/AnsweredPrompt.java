package org.mend.reflections;

import java.util.List;

import org.mend.homework.ExerciseStep;
import org.mend.homework.StepKind;

/**
 * A prompt as the client saw it, with the answer beside it.
 *
 * @param text words, or chosen options each on its own line; null for a scale or when left empty
 * @param number of a scale, else null
 * @param min of a scale, else 0; likewise max
 * @param low what the scale's lowest value means, else empty; likewise high
 * @param earlier newest first, at most three
 */
public record AnsweredPrompt(String key, StepKind kind, String title, String prompt, String text, Integer number, int min,
        int max, String low, String high, List<EarlierAnswer> earlier) {

    public AnsweredPrompt {
        earlier = List.copyOf(earlier);
    }

    static AnsweredPrompt of(ExerciseStep step, String text, Integer number, List<EarlierAnswer> earlier) {
        return new AnsweredPrompt(step.key(), step.kind(), step.title(), step.prompt(), text, number, step.min(), step.max(),
                step.low(), step.high(), earlier);
    }

    public boolean isAnswered() {
        return text != null || number != null;
    }

    /** The same prompt with other words, which may be null. */
    AnsweredPrompt saying(String words) {
        return new AnsweredPrompt(key, kind, title, prompt, words, number, min, max, low, high, List.of());
    }
}
