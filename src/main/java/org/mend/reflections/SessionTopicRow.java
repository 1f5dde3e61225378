package org.mend.reflections;

import java.time.Instant;

/** A reflection to be spoken of with its client, titled in the clinician's language. */
public record SessionTopicRow(long reflectionId, String title, Instant submittedAt, String clinicianName, boolean own, Instant markedAt) {
}
