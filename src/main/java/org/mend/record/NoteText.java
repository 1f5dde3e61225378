package org.mend.record;

/**
 * A note as it is kept.
 *
 * @param revision what the next save must name; 0 before the first
 * @param plan what is planned for the next time; empty for notes that have none
 */
public record NoteText(int revision, String words, String plan) {

    static final NoteText NONE = new NoteText(0, "", "");

    /** Without what was written. */
    @Override
    public String toString() {
        return "NoteText[" + revision + "]";
    }
}
