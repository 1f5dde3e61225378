package org.mend.homework;

/**
 * How one exercise went with a clinician's own clients.
 *
 * @param clients how many it was asked of
 * @param none how much of it was not done, or not yet
 * @param figures averages only from enough clients
 */
public record ExerciseAdherence(int clients, int all, int most, int some, int none, PracticeFigures figures) {
}
