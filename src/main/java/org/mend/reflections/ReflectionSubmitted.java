package org.mend.reflections;

import java.time.Instant;

/** Fired inside the transaction in which a client submits a reflection, once for each. */
public record ReflectionSubmitted(long reflectionId, long assignmentId, long clientId, Instant at) {
}
