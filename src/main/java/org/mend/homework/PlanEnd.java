package org.mend.homework;

/**
 * Why a rhythm or a running programme ended before its last exercise: the clinician ended it, its last day passed, the session
 * it led to began, nobody who set it treats the client any more, the couple ended, or its exercise was retired.
 */
public enum PlanEnd {
    CLINICIAN, LAST_DAY, SESSION, CARE_ENDED, COUPLE_ENDED, RETIRED
}
