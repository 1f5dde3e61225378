package org.mend.reflections;

/** Who may read a reflection beside its client. */
public enum ReflectionVisibility {
    /** Nobody. */
    PRIVATE,
    /** Clinicians in an open care relationship with the client. */
    CLINICIAN,
    /** They, and the client's partner for as long as the two are a couple. */
    PARTNER
}
