package org.mend.app.demo;

import java.util.List;
import java.util.Map;

import org.mend.homework.PhrasePart;

/** The newest version of an exercise, as far as answering it needs. */
record DemoExercise(long versionId, String slug, boolean forCouples, List<Step> steps) {

    DemoExercise {
        steps = List.copyOf(steps);
    }

    /** @param wordings by language */
    record Step(String key, String kind, int min, int max, int longest, boolean multiple, Map<String, Wording> wordings) {

        boolean isWritten() {
            return kind.equals("TEXT") || kind.equals("COMMITMENT") || kind.equals("PHRASE") || isSealed();
        }

        boolean isSealed() {
            return kind.equals("PAIR");
        }

        boolean isChosen() {
            return kind.equals("CHOICE") || kind.equals("CHECKLIST");
        }
    }

    boolean isSealed() {
        return steps.stream().anyMatch(Step::isSealed);
    }

    record Wording(List<String> options, List<PhrasePart> parts) {
    }
}
