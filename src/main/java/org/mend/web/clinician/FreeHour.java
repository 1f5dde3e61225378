package org.mend.web.clinician;

import java.io.Serializable;
import java.time.Instant;

/**
 * An hour that can be booked, as a line to choose.
 *
 * @param key tells it from the others on the page
 * @param text "Tue 24 Nov, 13:00 · Oak"
 * @param note what speaks for it; may be empty
 */
public record FreeHour(String key, Instant start, long roomId, String text, String note) implements Serializable {
}
