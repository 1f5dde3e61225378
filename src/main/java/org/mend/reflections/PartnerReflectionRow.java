package org.mend.reflections;

import java.time.Instant;

/** Something that one's partner shares, as a list shows it, titled in the reader's language. */
public record PartnerReflectionRow(long id, String title, Instant submittedAt) {
}
