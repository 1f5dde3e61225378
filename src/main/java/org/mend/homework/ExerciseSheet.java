package org.mend.homework;

import java.util.List;
import java.util.Optional;

/**
 * A published exercise, whole, in one language.
 *
 * @param version number of the version, from 1
 * @param rationale why it helps, for clients
 * @param minutes how long it takes, about
 * @param source where the idea comes from, for clinicians
 */
public record ExerciseSheet(long exerciseId, long versionId, int version, String slug, Part part, Audience audience,
        int minutes, String source, String language, String title, String summary, String rationale,
        List<ExerciseStep> steps) {

    public ExerciseSheet {
        steps = List.copyOf(steps);
    }

    /** Whether a step of it is the draft of an apology. */
    public boolean apology() {
        return steps.stream().anyMatch(ExerciseStep::apology);
    }

    public Optional<ExerciseStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
