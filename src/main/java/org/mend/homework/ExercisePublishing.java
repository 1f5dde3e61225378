package org.mend.homework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Turns a draft into the next version of its exercise, by the same rules as a file of the library. */
@ApplicationScoped
class ExercisePublishing {

    private final LibraryContentRepository library;
    private final Clock clock;

    @Inject
    ExercisePublishing(LibraryContentRepository library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    protected ExercisePublishing() {
        this(null, null);
    }

    /** @return the number. @throws ExerciseIncomplete naming all that is missing */
    int publish(Exercise exercise, DraftContent draft, int number) {
        JsonObject file = draft.file(exercise.slug(), number);
        List<ExerciseFlaw> flaws = flaws(exercise, draft, file, number);
        if (!flaws.isEmpty()) {
            throw new ExerciseIncomplete(flaws);
        }
        LibraryExercise written = new LibraryExerciseReader(exercise.slug()).read(file);
        library.publish(new ExerciseVersion(exercise.id(), number, written.minutes(), clock.instant()), written,
                draft.languages());
        exercise.describe(written.part(), written.audience(), written.source());
        return number;
    }

    /** Fields of a language that borrows its words are not there to be filled in, so only those that are written count. */
    private static List<ExerciseFlaw> flaws(Exercise exercise, DraftContent draft, JsonObject file, int number) {
        List<ExerciseFlaw> flaws = new ArrayList<>(LibraryExerciseReader.flaws(file));
        Language.ALL.stream().filter(language -> !draft.languages().contains(language))
                .forEach(language -> flaws.removeIf(flaw -> flaw.isIn(language)));
        if (number > 1 && flaws.isEmpty() && !exercise.audience().name().equals(file.getString("audience"))) {
            flaws.add(new ExerciseFlaw("audience", ExerciseFlaw.AUDIENCE_FIXED));
        }
        return flaws;
    }
}
