package org.mend.reflections;

/** By family name; by who has been quiet the longest; by whose next session comes first. */
public enum CaseloadOrder {
    NAME, PRACTICE, SESSION
}
