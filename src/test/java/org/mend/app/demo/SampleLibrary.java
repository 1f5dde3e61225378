package org.mend.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mend.app.demo.DemoExercise.Step;
import org.mend.app.demo.DemoExercise.Wording;
import org.mend.homework.PhrasePart;

/** Exercises with the steps that {@code steps.txt} names, for tests that have no database to read the real ones from. */
final class SampleLibrary {

    private static final List<String> FOR_COUPLES = List.of("a-way-back-signal", "our-side-of-the-moment",
            "repair-sounded-like-at-home", "weekly-look-back");

    private SampleLibrary() {
    }

    static Map<String, DemoExercise> exercises() {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        for (String line : TextFile.lines("steps.txt")) {
            String[] words = line.split("[/=]");
            steps.computeIfAbsent(words[0].strip(), slug -> new ArrayList<>(List.of(step("around-it", "CHECKLIST"))))
                    .add(step(words[1].strip(), kind(words[2].strip())));
        }
        steps.put("kind-phrase", List.of(step("phrase", "PHRASE"), step("when", "CHOICE")));
        steps.put("sitting-together", List.of());
        Map<String, DemoExercise> library = new LinkedHashMap<>();
        steps.forEach((slug, all) -> library.put(slug,
                new DemoExercise(library.size() + 1L, slug, all.isEmpty() || FOR_COUPLES.contains(slug), all)));
        return library;
    }

    private static String kind(String role) {
        return Scales.KINDS.contains(role) ? "SCALE" : role.equals("say") ? "PHRASE" : role.equals("pick") ? "CHOICE" : "TEXT";
    }

    private static Step step(String key, String kind) {
        Wording wording = new Wording(List.of("a", "b", "c", "d", "e", "f"), List.of(new PhrasePart("I", List.of("see", "hear"))));
        return new Step(key, kind, 0, 10, 20_000, kind.equals("CHECKLIST"), Map.of("en", wording, "es", wording));
    }
}
