package org.mend.rest;

import java.time.OffsetDateTime;

/** A bearer token, shown this once. */
public record TokenJson(String token, OffsetDateTime expiresAt) implements Body {

    /** Without the token, wherever it may end up. */
    @Override
    public String toString() {
        return "TokenJson";
    }
}
