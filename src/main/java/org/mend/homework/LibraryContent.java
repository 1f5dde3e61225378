package org.mend.homework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mend.identity.Allowed;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Brings the exercises that travel with the product into the database, at each start. To do it again changes nothing; nodes
 * that start together don't get in each other's way.
 */
@ApplicationScoped
@Retried
@Transactional
public class LibraryContent {

    private final LibraryContentRepository library;
    private final Clock clock;

    @Inject
    LibraryContent(LibraryContentRepository library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    protected LibraryContent() {
        this(null, null);
    }

    /**
     * Adds exercises that are not there yet, publishes a new version of those whose file has a higher number than any
     * published, and makes the programmes say what their file says. Takes nothing away.
     *
     * @return how many exercise versions were published
     * @throws LibraryMistake when a file is not as it must be
     */
    @Allowed(anyone = true)
    public int load() {
        List<LibraryExercise> exercises = LibraryFiles.exercises();
        List<LibraryProgramme> programmes = LibraryFiles.programmes(exercises);
        Map<String, Integer> published = library.publishedVersions();
        int added = 0;
        for (LibraryExercise written : exercises) {
            if (written.version() > published.getOrDefault(written.slug(), 0)) {
                publish(written);
                added++;
            }
        }
        if (!library.programmeItems().equals(items(programmes))) {
            library.replaceProgrammes(programmes);
        }
        return added;
    }

    private void publish(LibraryExercise written) {
        Exercise exercise = library.exercise(written.slug()).orElseGet(() -> {
            Exercise added = new Exercise(written.slug(), written.part(), written.audience(), written.source());
            library.add(added);
            return added;
        });
        exercise.describe(written.part(), written.audience(), written.source());
        library.publish(new ExerciseVersion(exercise.id(), written.version(), written.minutes(), clock.instant()), written);
    }

    private static List<String> items(List<LibraryProgramme> programmes) {
        List<String> items = new ArrayList<>();
        for (LibraryProgramme programme : programmes) {
            for (String language : Language.ALL) {
                LibraryProgramme.Text text = programme.texts().get(language);
                programme.exercises().forEach(slug -> items.add(String.join("/", programme.slug(),
                        programme.audience().name(), language, text.title(), text.description(), slug)));
            }
        }
        return items;
    }
}
