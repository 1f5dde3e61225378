package org.mend.homework;

/**
 * What other features need to know of an assignment that they hold locked.
 *
 * @param editCap how often the client may come back to change the words, null for as often as liked
 */
public record AssignedWork(long id, long clientId, long clinicianId, long exerciseVersionId, AssignmentStatus status,
        Integer editCap) {
}
