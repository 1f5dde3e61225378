package org.mend.reflections;

/** Where a reflection stands after a clinician answered it. */
public record ReviewedReflection(long id, int version, ReviewState reviewState) {
}
