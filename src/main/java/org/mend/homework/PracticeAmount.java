package org.mend.homework;

/** How much of a piece of practice was done, as the client sees it. */
public enum PracticeAmount {
    NONE, SOME, MOST, ALL
}
