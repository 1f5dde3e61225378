package org.mend.record;

import java.time.Instant;

/** How guilty somebody felt and how big the moment was, as told in a reflection that is shared. */
public record GuiltPoint(long reflectionId, Instant at, int guilt, int size) {

    public int gap() {
        return guilt - size;
    }
}
