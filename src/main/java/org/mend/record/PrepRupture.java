package org.mend.record;

import java.time.Instant;

import org.mend.repair.FlagAbout;
import org.mend.repair.FlagStatus;

/** Something that did not land and is not talked about yet. */
public record PrepRupture(long id, long clientId, FlagAbout about, FlagStatus status, Instant flaggedAt) {
}
