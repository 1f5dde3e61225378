package org.mend.record;

import java.time.Instant;

/** A text that a note had until it was amended. */
public record EarlierNote(int number, String words, String plan, Instant writtenAt, Instant replacedAt) {
}
