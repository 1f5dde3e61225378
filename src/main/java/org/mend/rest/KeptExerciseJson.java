package org.mend.rest;

/** What a save is answered with: the version that the next one must name. The words the caller has just sent. */
public record KeptExerciseJson(int version) implements Body {
}
