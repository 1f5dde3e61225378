package org.mend.reflections;

/** A clinician's own words to answer with. */
public record AnswerPhraseRow(long id, int version, String title, String text) {

    /** Without the words. */
    @Override
    public String toString() {
        return "AnswerPhraseRow";
    }
}
