package org.mend.homework;

import java.time.Instant;

/** A published version of an exercise. @param uses how many assignments were given with it */
public record ExerciseVersionRow(int number, Instant publishedAt, long uses) {
}
