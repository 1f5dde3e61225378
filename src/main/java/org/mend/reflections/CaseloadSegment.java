package org.mend.reflections;

/** Which of a clinician's clients: all; who practised in the past seven days; who drifted; who waits for an answer; who has nothing open. */
public enum CaseloadSegment {
    ALL, PRACTISED, DRIFTED, WAITING, NOTHING_OPEN
}
