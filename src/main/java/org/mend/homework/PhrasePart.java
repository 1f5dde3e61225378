package org.mend.homework;

import java.util.List;

/** One part of a phrase that is put together: what it is, and suggestions for it. */
public record PhrasePart(String label, List<String> options) {

    public PhrasePart {
        options = List.copyOf(options);
    }
}
