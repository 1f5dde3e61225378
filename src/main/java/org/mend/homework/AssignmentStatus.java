package org.mend.homework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The states of an assignment, named as in FHIR Task; each knows where it may go next. */
public enum AssignmentStatus {
    DRAFT("draft"),
    REQUESTED("requested"),
    ACCEPTED("accepted"),
    IN_PROGRESS("in-progress"),
    ON_HOLD("on-hold"),
    COMPLETED("completed"),
    FAILED("failed"),
    REJECTED("rejected"),
    CANCELLED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private static final Set<AssignmentStatus> ENDED =
            EnumSet.of(COMPLETED, FAILED, REJECTED, CANCELLED, ENTERED_IN_ERROR);

    private final String code;

    AssignmentStatus(String code) {
        this.code = code;
    }

    /** As FHIR, the database and the API write it. */
    public String code() {
        return code;
    }

    public static AssignmentStatus ofCode(String code) {
        return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no assignment status " + code));
    }

    /** Where an assignment may go from here. */
    public Set<AssignmentStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REQUESTED, CANCELLED, ENTERED_IN_ERROR);
            case REQUESTED -> EnumSet.of(ACCEPTED, REJECTED, CANCELLED, ENTERED_IN_ERROR);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, CANCELLED, ENTERED_IN_ERROR);
            case IN_PROGRESS -> EnumSet.of(ON_HOLD, COMPLETED, FAILED, ENTERED_IN_ERROR);
            case ON_HOLD -> EnumSet.of(IN_PROGRESS, ENTERED_IN_ERROR);
            case COMPLETED, FAILED, REJECTED, CANCELLED -> EnumSet.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }

    /** @throws IllegalAssignmentChange naming both states when {@code next} is not among the successors. */
    AssignmentStatus to(AssignmentStatus next) {
        if (!successors().contains(next)) {
            throw new IllegalAssignmentChange(this, next);
        }
        return next;
    }

    /** Nothing more is expected of the client. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The client has it before them. */
    public boolean open() {
        return !ended() && this != DRAFT;
    }
}
