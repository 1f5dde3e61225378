package org.mend.homework;

import java.time.LocalDate;

/**
 * A step of a programme that has not begun.
 *
 * @param on from when on it would be something to practise; null where that is not known yet
 * @param dueOn by when, for a session that is booked; may be null
 */
public record PlannedStep(int place, String title, int minutes, LocalDate on, LocalDate dueOn) {
}
