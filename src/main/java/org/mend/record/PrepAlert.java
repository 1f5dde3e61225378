package org.mend.record;

import java.time.Instant;

/** A safety alert that nobody has acknowledged yet. */
public record PrepAlert(long id, Instant raisedAt) {
}
