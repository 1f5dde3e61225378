package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Instant;

/**
 * A free hour as a line that can be chosen.
 *
 * @param key tells it from the others on the page
 * @param text "Tue 24 Nov, 13:00 · Oak"
 * @param note what speaks for it, or who it is with; may be empty
 */
public record SlotChoice(String key, Instant start, long clinicianId, long roomId, String text, String note)
        implements Serializable {
}
