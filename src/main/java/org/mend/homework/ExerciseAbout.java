package org.mend.homework;

import java.util.List;

/**
 * What a clinician wants to know of an exercise besides its words.
 *
 * @param row as the library lists it
 * @param versions of the clinician's own, newest first; empty for those of others
 * @param beingWritten the clinician has changes of it that are not published
 */
public record ExerciseAbout(ExerciseRow row, List<ExerciseVersionRow> versions, boolean beingWritten) {

    public ExerciseAbout {
        versions = List.copyOf(versions);
    }
}
