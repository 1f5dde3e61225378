package org.mend.repair;

/** Open while the client is in it; resting when left for now; repaired when the client says so. None of them is final. */
public enum EpisodeStatus {
    OPEN, RESTING, REPAIRED
}
