package org.mend.measures;

import java.time.Instant;
import java.util.Map;

/**
 * One partner's newest screen, for a clinician in care of that partner.
 *
 * @param inPerson talked through, so there are no answers
 * @param answeredAt null while it waits for the client
 * @param answers chosen options by question; empty while it waits, or where it was talked through
 * @param outcome of the newest decision, null while there is none
 * @param note of the newest decision, may be empty or null
 * @param decidedBy who decided, null while nobody has
 * @param decidedAt null while nobody has
 */
public record ScreenRow(long id, int version, boolean inPerson, Instant givenAt, Instant answeredAt, Map<String, String> answers,
        ScreenOutcome outcome, String note, String decidedBy, Instant decidedAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isCleared() {
        return outcome == ScreenOutcome.CLEARED;
    }
}
