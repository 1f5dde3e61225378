package org.mend.homework;

import java.util.List;
import java.util.Optional;

/**
 * An exercise, whole, in one language.
 *
 * @param versionId of the published version; 0 for a draft
 * @param version number of the version, from 1; 0 for a draft
 * @param rationale why it helps, for clients
 * @param minutes how long it takes, about
 * @param source where the idea comes from, for clinicians
 * @param language that the words are in: another than asked for where nobody wrote in that one
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
