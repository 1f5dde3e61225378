package org.mend.record;

import java.time.Instant;

/**
 * How far a client's download is.
 *
 * @param done steps done, of {@code total}; both 0 before it begins
 * @param expiresAt when it is deleted, whatever has become of it
 */
public record DownloadProgress(long id, DownloadState state, Instant requestedAt, int done, int total, Instant expiresAt) {

    /** From 0 to 100; 100 only when it is ready. */
    public int percent() {
        return state == DownloadState.READY ? 100 : total == 0 ? 0 : Math.min(99, done * 100 / total);
    }
}
