package org.mend.web.frontdesk;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An hour that could not be had, in words, and hours that can.
 *
 * @param text begins with what cannot be and says why
 */
public record Refusal(String text, List<SlotChoice> next) implements Serializable {

    public Refusal {
        next = List.copyOf(next);
    }

    Optional<SlotChoice> choice(String key) {
        return next.stream().filter(slot -> slot.key().equals(key)).findFirst();
    }
}
