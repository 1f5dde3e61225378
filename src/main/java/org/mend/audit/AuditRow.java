package org.mend.audit;

import java.time.Instant;

/** One event as lists show it; {@code actor} is the name of staff or the user name of anybody else, null for the system. */
public record AuditRow(Instant recordedAt, String actor, String action, String entityType, Long entityId, Long clientId) {
}
