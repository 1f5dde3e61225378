package org.mend.homework;

import java.util.List;

import org.mend.shared.Invalid;

/** A draft can't be published yet; the flaws say where and why. Nothing of it is lost. */
public class ExerciseIncomplete extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<ExerciseFlaw> flaws;

    ExerciseIncomplete(List<ExerciseFlaw> flaws) {
        super("exercise-incomplete");
        this.flaws = List.copyOf(flaws);
    }

    public List<ExerciseFlaw> flaws() {
        return flaws;
    }
}
