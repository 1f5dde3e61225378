package org.mend.homework;

import java.util.List;

/**
 * An exercise as the library lists it, in its newest version.
 *
 * @param minutes about how long it takes
 * @param languages codes of the languages it was written in
 * @param ownership whose it is, as seen by the reader
 * @param ownerName whose it is; null for Mend's own
 * @param favourite of the reader
 */
public record ExerciseRow(long id, String slug, int version, Part part, Audience audience, int minutes, String title,
        String summary, List<String> languages, Ownership ownership, String ownerName, boolean favourite, boolean retired) {

    public ExerciseRow {
        languages = List.copyOf(languages);
    }

    /** Mend's library; the reader's own, seen by nobody else or by every clinician; a colleague's who shares it. */
    public enum Ownership {
        LIBRARY, OWN, OWN_SHARED, COLLEAGUE;

        public boolean own() {
            return this == OWN || this == OWN_SHARED;
        }
    }
}
