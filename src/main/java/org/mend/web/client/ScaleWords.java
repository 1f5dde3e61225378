package org.mend.web.client;

import java.util.List;
import java.util.stream.IntStream;

import org.mend.homework.ExerciseStep;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A scale in words instead of numbers, for work that is good enough as it is: its two ends, and up to three between. */
@Named
@RequestScoped
public class ScaleWords {

    private static final int MOST = 5;

    /** A value of the scale and the word that stands for it. */
    public record Mark(int value, String word) {
    }

    /** From low to high. */
    public List<Mark> of(ExerciseStep step) {
        return of(step.min(), step.max(), step.low(), step.high());
    }

    private List<Mark> of(int min, int max, String low, String high) {
        int gaps = Math.min(max - min, MOST - 1);
        return IntStream.rangeClosed(0, gaps).mapToObj(i -> new Mark(min + Math.round((float) i * (max - min) / gaps),
                i == 0 ? low : i == gaps ? high : between(i, gaps))).toList();
    }

    /** The word that stands nearest to a value. */
    public String word(int value, int min, int max, String low, String high) {
        return of(min, max, low, high).stream()
                .min((one, other) -> Math.abs(one.value() - value) - Math.abs(other.value() - value)).orElseThrow().word();
    }

    /** What lies below the middle, on it, above it. */
    private static String between(int place, int gaps) {
        String key = 2 * place == gaps ? "middle" : 2 * place < gaps ? "little" : "much";
        return Faces.evaluateExpressionGet("#{clientTxt['enough." + key + "']}");
    }
}
