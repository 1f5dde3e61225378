package org.mend.homework;

/** Fired inside the transaction in which a client declines an assignment. */
public record AssignmentDeclined(long assignmentId) {
}
