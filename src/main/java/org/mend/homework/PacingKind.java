package org.mend.homework;

/** When the next exercise of a programme comes. */
public enum PacingKind {
    AT_ONCE, WHEN_DONE, DAYS_AFTER, WEEKDAYS, BEFORE_SESSION, AFTER_SESSION;

    /** It waits for sessions, so time alone does not tell the day. */
    public boolean bySession() {
        return this == BEFORE_SESSION || this == AFTER_SESSION;
    }
}
