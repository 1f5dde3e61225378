package org.mend.homework;

/** What other features need to know of an assignment that they hold locked. */
public record AssignedWork(long id, long clientId, long clinicianId, long exerciseVersionId, AssignmentStatus status) {
}
