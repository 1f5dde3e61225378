package org.mend.reflections;

import java.time.Instant;

/** Something that could be read and no longer can: since when, and nothing else of it. */
public record WithdrawnRow(Instant since) {
}
