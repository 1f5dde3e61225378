package org.mend.reflections;

/** Which end of the review queue comes first. */
public enum QueueOrder {
    OLDEST, NEWEST
}
