package org.mend.rest;

import org.mend.homework.ExerciseRow;
import org.mend.shared.Ids;

/** An exercise of the library, in its newest version. */
public record ExerciseJson(String id, String slug, int version, String part, String audience, int minutes, String title,
        String summary) implements Body {

    static ExerciseJson of(ExerciseRow row) {
        return new ExerciseJson(Ids.format(row.id()), row.slug(), row.version(), row.part().name(), Codes.of(row.audience()),
                row.minutes(), row.title(), row.summary());
    }
}
