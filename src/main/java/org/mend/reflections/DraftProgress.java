package org.mend.reflections;

import java.time.Instant;

/** How far a client has come: "You were on step 2 of 4". Steps count from 1. @param savedAt when they last wrote */
public record DraftProgress(int step, int steps, Instant savedAt) {
}
