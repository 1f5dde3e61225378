package org.mend.homework;

/**
 * Fired inside the transaction in which an exercise is given to both partners of a couple.
 *
 * @param sealed the exercise has a prompt that both answer under seal
 */
public record CoupleTaskAssigned(long coupleTaskId, long coupleId, long firstClientId, long firstAssignmentId,
        long secondClientId, long secondAssignmentId, boolean sealed) {
}
