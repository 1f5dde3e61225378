package org.mend.scheduling;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One stretch of a working week, in the practice's wall time. */
public record HoursRow(DayOfWeek weekday, LocalTime start, LocalTime end) {
}
