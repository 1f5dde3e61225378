package org.mend.homework;

import java.util.List;

/** A programme with its exercises in the order they are meant to be done. */
public record ProgrammeRow(String slug, Audience audience, String title, String description, List<ExerciseRow> exercises) {

    public ProgrammeRow {
        exercises = List.copyOf(exercises);
    }
}
