package org.mend.measures;

import java.util.Locale;

/** Asked, and then one of three ends: handed in, taken back, or its time went by, which nobody is told. */
public enum RequestStatus {
    REQUESTED, COMPLETED, CANCELLED, LAPSED;

    /** As the database has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
