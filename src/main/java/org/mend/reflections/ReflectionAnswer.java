package org.mend.reflections;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * The answer to one step, as it can be read without the exercise: a scale's number, or else words, chosen options each on a
 * line of its own in the language that the client saw them in. Steps that were left empty have none.
 */
@Entity
@Table(name = "reflection_answer")
@IdClass(ReflectionAnswer.Key.class)
public class ReflectionAnswer {

    @Id
    @Column(name = "reflection_id")
    private long reflectionId;
    @Id
    @Column(name = "step_key")
    private String stepKey;
    private String text;
    private Integer number;

    protected ReflectionAnswer() {
    }

    private ReflectionAnswer(long reflectionId, String stepKey, String text, Integer number) {
        this.reflectionId = reflectionId;
        this.stepKey = stepKey;
        this.text = text;
        this.number = number;
    }

    static ReflectionAnswer ofWords(long reflectionId, String stepKey, String words) {
        return new ReflectionAnswer(reflectionId, stepKey, words, null);
    }

    /** The same answer in other words. */
    void reword(String words) {
        text = words;
    }

    static List<ReflectionAnswer> of(long reflectionId, ExerciseSheet exercise, DraftAnswers draft) {
        List<ReflectionAnswer> answers = new ArrayList<>();
        for (ExerciseStep step : exercise.steps()) {
            Object value = draft.values().get(step.key());
            if (value instanceof Integer number && !step.kind().chosen()) {
                answers.add(new ReflectionAnswer(reflectionId, step.key(), null, number));
            } else if (value != null && !words(step, value).isBlank()) {
                answers.add(new ReflectionAnswer(reflectionId, step.key(), words(step, value), null));
            }
        }
        return answers;
    }

    private static String words(ExerciseStep step, Object value) {
        return switch (value) {
            case Integer place -> step.options().get(place);
            case List<?> places -> places.stream().map(place -> step.options().get((Integer) place))
                    .collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    String stepKey() {
        return stepKey;
    }

    String text() {
        return text;
    }

    Integer number() {
        return number;
    }

    long reflectionId() {
        return reflectionId;
    }

    /** Primary key; a plain class, since JPA providers still stumble over records here. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long reflectionId;
        private String stepKey;

        public Key() {
            // for JPA
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.reflectionId == reflectionId && Objects.equals(key.stepKey, stepKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reflectionId, stepKey);
        }
    }
}
