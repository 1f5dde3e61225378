package org.mend.repair;

import java.time.Instant;

/** One coming back. */
public record ReturnRow(ReturnKind how, Instant returnedAt) {
}
