package org.mend.homework;

import org.mend.shared.NotFound;

/** The library has no such exercise, or it was taken out. */
public class ExerciseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ExerciseNotFound() {
        super("exercise-not-found");
    }
}
