package org.mend.reflections;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The states of a reflection, named as in FHIR QuestionnaireResponse; each knows where it may go next. */
public enum ReflectionStatus {
    /** Being written. */
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    /** Completed, then changed by its client. */
    AMENDED("amended"),
    /** Given up before it was completed. */
    STOPPED("stopped"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    ReflectionStatus(String code) {
        this.code = code;
    }

    /** As FHIR, the database and the API write it. */
    public String code() {
        return code;
    }

    public static ReflectionStatus ofCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reflection status " + code));
    }

    public Set<ReflectionStatus> successors() {
        return switch (this) {
            case IN_PROGRESS -> EnumSet.of(COMPLETED, STOPPED, ENTERED_IN_ERROR);
            case COMPLETED -> EnumSet.of(AMENDED, ENTERED_IN_ERROR);
            case AMENDED, STOPPED -> EnumSet.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> EnumSet.noneOf(ReflectionStatus.class);
        };
    }

    /** @throws IllegalReflectionChange naming both states when {@code next} is not among the successors. */
    ReflectionStatus to(ReflectionStatus next) {
        if (!successors().contains(next)) {
            throw new IllegalReflectionChange(this, next);
        }
        return next;
    }

    /** There is something to read. */
    public boolean submitted() {
        return this == COMPLETED || this == AMENDED;
    }
}
