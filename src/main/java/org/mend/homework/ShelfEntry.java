package org.mend.homework;

/**
 * A work on the reading shelf as a reader of one language sees it.
 *
 * @param title of the edition in the reader's language where there is one, else the original's
 * @param language of the title
 * @param year of the original
 * @param why one sentence
 */
public record ShelfEntry(String title, String language, String authors, int year, Kind kind, Part part, String why) {

    /** What a work is. */
    public enum Kind {
        BOOK, ARTICLE
    }

    /** For whom a work is on the shelf. */
    public enum Readers {
        CLIENTS, CLINICIANS
    }
}
