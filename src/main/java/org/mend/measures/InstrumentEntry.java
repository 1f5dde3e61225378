package org.mend.measures;

import java.time.Instant;

/**
 * An instrument as administrators see it.
 *
 * @param questionnaire its newest version; null while it was never published
 * @param workingTitle what to call it while it was never published; may be empty
 * @param acknowledged the word that its terms are kept to; null when there is none that holds
 * @param draftedAt when what is being written was last changed; null when nothing is
 */
public record InstrumentEntry(long instrumentId, boolean own, boolean needsTerms, boolean retired, Questionnaire questionnaire,
        String workingTitle, Acknowledged acknowledged, Instant draftedAt) {

    /** @param by name of the administrator */
    public record Acknowledged(String by, Instant at, String note) {
    }

    /** Clinicians can ask it now. */
    public boolean askable() {
        return questionnaire != null && !retired && (!needsTerms || acknowledged != null);
    }

    public String name() {
        return questionnaire == null ? workingTitle : questionnaire.shortTitle();
    }
}
