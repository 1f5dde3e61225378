package org.mend.homework;

import java.time.Instant;

/** That a clinician thought of the client. */
public record OwnNudge(String clinicianName, Instant nudgedAt) {
}
