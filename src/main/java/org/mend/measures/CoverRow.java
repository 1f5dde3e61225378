package org.mend.measures;

import java.time.LocalDate;

/**
 * One stretch of days on which somebody covers.
 *
 * @param name of the other one: who covers me, or whom I cover for
 */
public record CoverRow(long id, String name, LocalDate startsOn, LocalDate endsOn) {
}
