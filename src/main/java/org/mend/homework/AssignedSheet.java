package org.mend.homework;

/** What a client works from: the assignment with the clinician's name and note, and the exercise in the assigned version. */
public record AssignedSheet(AssignmentRow assignment, ExerciseSheet exercise) {
}
