package org.mend.rest;

import jakarta.validation.constraints.Size;

/** @param copyOf slug or id of the exercise to begin with; may be missing, to begin with nothing */
public record NewExercise(@Size(max = 80) String copyOf) implements Body {
}
