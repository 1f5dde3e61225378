package org.mend.measures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a client is asked, for the clinicians in care.
 *
 * @param askedBy name of who asks
 * @param waitingSince the day on which the open request opened or will open, null without one
 * @param session start of the session that it is for, or null
 */
public record MeasurePlanRow(long id, int version, long clientId, String shortTitle, String title, String askedBy,
        MeasureTerms terms, LocalDate waitingSince, Instant session) {
}
