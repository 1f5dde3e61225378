package org.mend.homework;

/** One exercise, or what a client named so, with how it went. */
public record ExerciseFigures(String title, PracticeFigures figures) {
}
