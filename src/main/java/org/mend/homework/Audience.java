package org.mend.homework;

/** Who does an exercise: one person, or both partners. */
public enum Audience {
    INDIVIDUAL, COUPLE
}
