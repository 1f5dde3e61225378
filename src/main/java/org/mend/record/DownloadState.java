package org.mend.record;

/** Asked for; being made; there to be fetched; could not be made. */
public enum DownloadState {
    WAITING, RUNNING, READY, FAILED;

    /** A file is still to come of it. */
    public boolean underWay() {
        return this == WAITING || this == RUNNING;
    }
}
