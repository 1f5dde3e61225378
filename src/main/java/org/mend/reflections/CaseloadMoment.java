package org.mend.reflections;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose caseload is looked at, and when.
 *
 * @param today where the clinician is
 * @param weekBegan the start of the day six days before
 * @param quietSince who has not practised since then and has something open from before has drifted
 */
record CaseloadMoment(long clinicianId, Instant now, LocalDate today, Instant weekBegan, Instant quietSince) {
}
