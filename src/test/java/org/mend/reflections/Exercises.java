package org.mend.reflections;

import java.util.List;

import org.mend.homework.Audience;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.ExerciseStep;
import org.mend.homework.Part;
import org.mend.homework.PhrasePart;
import org.mend.homework.StepKind;

/** An exercise with a step of each kind that matters. */
final class Exercises {

    private Exercises() {
    }

    static ExerciseSheet sheet() {
        return new ExerciseSheet(1, 2, 1, "before-i-say-sorry-again", Part.S5, Audience.INDIVIDUAL, 6, "", "en", "Title", "", "",
                List.of(step("settle", StepKind.BREATH, 60, 0, 0, 0, false),
                        step("their-side", StepKind.TEXT, 0, 0, 0, 20_000, false),
                        step("sentence", StepKind.PHRASE, 0, 0, 0, 200, false),
                        step("guilt", StepKind.SCALE, 0, 0, 10, 0, false),
                        step("pick", StepKind.CHOICE, 0, 0, 0, 0, false),
                        step("several", StepKind.CHECKLIST, 0, 0, 0, 0, true)));
    }

    private static ExerciseStep step(String key, StepKind kind, int seconds, int min, int max, int maxLength, boolean multiple) {
        return new ExerciseStep(key, kind, seconds, min, max, maxLength, multiple, false, key + "?", "", List.of(),
                kind.chosen() ? List.of("one", "two", "three") : List.of(),
                kind == StepKind.PHRASE ? List.of(new PhrasePart("I see", List.of("a", "b"))) : List.of(), "", "");
    }
}
