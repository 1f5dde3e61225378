package org.mend.identity;

import java.time.Instant;

/** A token in clear, known only to whoever asked for it. */
public record IssuedToken(String token, Instant expiresAt) {
}
