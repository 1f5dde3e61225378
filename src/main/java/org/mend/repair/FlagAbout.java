package org.mend.repair;

/** What did not land: something of one clinician, which that one alone sees, or of the practice, which all in care see. */
public enum FlagAbout {
    CLINICIAN, PRACTICE
}
