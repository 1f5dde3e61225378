package org.mend.reflections;

import java.time.Instant;

/** A clinician's answer; {@code feedback} may be empty. */
public record FeedbackRow(String clinicianName, ReviewOutcome outcome, String feedback, Instant reviewedAt) {
}
