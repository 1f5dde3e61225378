package org.mend.reflections;

import java.time.Instant;

/** What the client answered to the same prompt before; either {@code text} or {@code number} is null. */
public record EarlierAnswer(long reflectionId, Instant submittedAt, String text, Integer number) {
}
