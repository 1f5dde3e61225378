package org.mend.record;

/**
 * One exercise since the last session, however often it was given.
 *
 * @param assignmentId the newest of it
 * @param done how often it was finished
 * @param left how often it was declined or given up
 * @param open how often it still waits
 * @param helpful the mean of what the client told, 1 to 5; null where nothing was told
 */
public record PrepWork(long assignmentId, String title, int done, int left, int open, Double helpful) {

    public boolean isPractised() {
        return done > 0;
    }
}
