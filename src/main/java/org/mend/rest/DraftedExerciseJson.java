package org.mend.rest;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mend.homework.DraftedExercise;
import org.mend.shared.Ids;

/**
 * An exercise as its owner is writing it.
 *
 * @param version what the next save must name
 * @param content as a file of the library has it, without slug and version, with the list {@code languages}
 * @param published number of the newest published version, 0 when there is none
 * @param updatedAt null when there are no changes since
 */
public record DraftedExerciseJson(String id, String slug, int version, Map<String, Object> content, int published,
        boolean retired, OffsetDateTime updatedAt) implements Body {

    static DraftedExerciseJson of(DraftedExercise drafted, Caller caller) {
        return new DraftedExerciseJson(Ids.format(drafted.exerciseId()), drafted.slug(), drafted.version(),
                new LinkedHashMap<>(drafted.content()), drafted.published(), drafted.retired(),
                drafted.updatedAt() == null ? null : caller.time(drafted.updatedAt()));
    }
}
