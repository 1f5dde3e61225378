package org.mend.record;

import java.time.Instant;

/** A reflection that can go into a booklet. @param title in the client's language, or the client's own */
public record BookletEntry(long id, String title, Instant submittedAt) {
}
