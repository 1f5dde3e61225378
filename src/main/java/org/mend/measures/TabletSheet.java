package org.mend.measures;

import java.util.Locale;

/**
 * What a handed-over tablet shows: one questionnaire, and of the client no more than the given name.
 *
 * @param sheet the first that waits; null when nothing waits any more
 */
public record TabletSheet(String givenName, Locale language, MeasureSheet sheet) {
}
