package org.mend.homework;

/** How an exercise comes back. */
public enum CadenceKind {
    TIMES_A_WEEK, WEEKDAYS, UNTIL_NEXT_SESSION
}
