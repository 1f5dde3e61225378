package org.mend.reflections;

/** What a clinician put on a reflection. */
public enum MarkKind {
    FLAG,
    /** To be spoken of in a session. */
    TOPIC,
    /** It was spoken of. */
    TALKED
}
