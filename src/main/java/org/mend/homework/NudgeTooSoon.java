package org.mend.homework;

import java.time.Duration;

import org.mend.shared.Conflict;

/** The client was nudged, by whomever, less than a day ago. Says in how many hours, rounded up, the next nudge may be given. */
public class NudgeTooSoon extends Conflict {

    private static final long serialVersionUID = 1L;

    NudgeTooSoon(Duration left) {
        super("nudge-too-soon", (left.toSeconds() + 3_599) / 3_600);
    }
}
