package org.mend.rest;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.Size;

/**
 * A repair episode to be begun.
 *
 * @param title a few words; may be missing
 * @param happenedAt may be missing: now
 */
public record BeginEpisode(@Size(max = 320) String title, OffsetDateTime happenedAt) implements Body {

    /** Without the client's words. */
    @Override
    public String toString() {
        return "BeginEpisode";
    }
}
