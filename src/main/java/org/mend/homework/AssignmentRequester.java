package org.mend.homework;

/** Who asked for the work: a clinician, or the client of their own accord. */
public enum AssignmentRequester {
    CLINICIAN, CLIENT
}
