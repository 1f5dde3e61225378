package org.mend.rest;

import org.mend.homework.PublishedExercise;
import org.mend.shared.Ids;

/** @param version number of the version that was published */
public record PublishedExerciseJson(String id, String slug, int version) implements Body {

    static PublishedExerciseJson of(PublishedExercise published) {
        return new PublishedExerciseJson(Ids.format(published.exerciseId()), published.slug(), published.version());
    }
}
