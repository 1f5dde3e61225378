package org.mend.homework;

/** An exercise is not as it must be. In a file it was made by us, not by a user: the application does not start. */
public class LibraryMistake extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient ExerciseFlaw flaw;

    LibraryMistake(String file, String key, String reason) {
        this(file, reason, new ExerciseFlaw(key, ExerciseFlaw.SHAPE));
    }

    LibraryMistake(String file, String reason, ExerciseFlaw flaw) {
        super("library: " + file + (flaw.place().isEmpty() ? "" : ", " + flaw.place()) + " " + reason);
        this.flaw = flaw;
    }

    /** The same for somebody who writes an exercise. */
    ExerciseFlaw flaw() {
        return flaw;
    }
}
