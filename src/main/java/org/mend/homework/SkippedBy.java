package org.mend.homework;

/** Why an exercise of a running programme was skipped: the clinician or the client said so, or the library retired it. */
public enum SkippedBy {
    CLINICIAN, CLIENT, RETIRED
}
