package org.mend.reflections;

import java.time.Instant;

/** Where a submitted reflection stands, as its client is told. */
public record SubmittedReflection(long id, int version, long assignmentId, ReflectionVisibility visibility,
        ReviewState reviewState, Instant submittedAt) {

    static SubmittedReflection of(Reflection reflection) {
        return new SubmittedReflection(reflection.id(), reflection.version(), reflection.assignmentId(),
                reflection.visibility(), reflection.reviewState(), reflection.submittedAt());
    }
}
