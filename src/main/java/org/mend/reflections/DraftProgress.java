package org.mend.reflections;

/** How far a client has come: "You were on step 2 of 4". Steps count from 1. */
public record DraftProgress(int step, int steps) {
}
