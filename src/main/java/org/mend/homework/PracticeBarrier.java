package org.mend.homework;

/** What got in the way of a piece of practice, as the client sees it. */
public enum PracticeBarrier {
    FORGOT, NO_TIME, UNCLEAR, AVOIDED, TOO_HARD, NO_POINT, HOME_TOO_FULL
}
