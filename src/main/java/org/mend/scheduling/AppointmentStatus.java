package org.mend.scheduling;

import java.util.EnumSet;
import java.util.Set;

/** FHIR R4 Appointment.status, with the moves that the product knows. */
public enum AppointmentStatus {
    PROPOSED("proposed"), PENDING("pending"), BOOKED("booked"), ARRIVED("arrived"), CHECKED_IN("checked-in"),
    FULFILLED("fulfilled"), CANCELLED("cancelled"), NOSHOW("noshow"), WAITLIST("waitlist"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    AppointmentStatus(String code) {
        this.code = code;
    }

    /** The FHIR code, which is what the database and the API carry. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that FHIR does not know. */
    public static AppointmentStatus of(String code) {
        for (AppointmentStatus status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No appointment status " + code);
    }

    /** Where it may go from here; {@code ENTERED_IN_ERROR} can be reached from everywhere else. */
    public Set<AppointmentStatus> successors() {
        Set<AppointmentStatus> next = switch (this) {
            case PROPOSED -> EnumSet.of(PENDING, BOOKED, CANCELLED);
            case PENDING -> EnumSet.of(BOOKED, CANCELLED);
            case BOOKED -> EnumSet.of(ARRIVED, CHECKED_IN, CANCELLED, NOSHOW);
            case ARRIVED -> EnumSet.of(CHECKED_IN, FULFILLED, CANCELLED);
            case CHECKED_IN -> EnumSet.of(FULFILLED);
            case NOSHOW -> EnumSet.of(ARRIVED, FULFILLED);
            case WAITLIST -> EnumSet.of(PROPOSED, BOOKED, CANCELLED);
            case FULFILLED, CANCELLED, ENTERED_IN_ERROR -> EnumSet.noneOf(AppointmentStatus.class);
        };
        if (this != ENTERED_IN_ERROR) {
            next.add(ENTERED_IN_ERROR);
        }
        return next;
    }

    /** @throws IllegalStatusChange naming both, unless {@code next} is a legal successor. */
    void requireMayBecome(AppointmentStatus next) {
        if (!successors().contains(next)) {
            throw new IllegalStatusChange(this, next);
        }
    }

    /** Whether clinician, client and room are taken by a session in this state. */
    public boolean holdsTime() {
        return this != CANCELLED && this != ENTERED_IN_ERROR && this != WAITLIST && this != PROPOSED;
    }
}
