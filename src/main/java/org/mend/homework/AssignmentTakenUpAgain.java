package org.mend.homework;

/** Fired inside the transaction in which a client takes up again what they had left out. @param again the new work for it */
public record AssignmentTakenUpAgain(long leftOutId, AssignedWork again) {
}
