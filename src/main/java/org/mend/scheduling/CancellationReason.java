package org.mend.scheduling;

/** Why a session was cancelled. A client's cancellation inside the practice's notice hours is late. */
public enum CancellationReason {
    BY_CLIENT("by-client"), BY_PRACTICE("by-practice"), LATE_BY_CLIENT("late-by-client"), RESCHEDULED("rescheduled");

    private final String code;

    CancellationReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static CancellationReason of(String code) {
        for (CancellationReason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("No cancellation reason " + code);
    }
}
