package org.mend.rest;

import java.time.OffsetDateTime;

/** A quiet minute that was kept. */
public record PauseJson(OffsetDateTime takenAt) implements Body {
}
