package org.mend.measures;

import java.time.Clock;
import java.time.Instant;

import org.mend.identity.Allowed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes alerts further that nobody has looked at in time. Anybody may ask for it, as often as they like and on every node at
 * once: each alert goes further once.
 */
@ApplicationScoped
public class SafetyEscalation {

    private static final System.Logger LOG = System.getLogger(SafetyEscalation.class.getName());

    private final SafetyEscalationStep step;
    private final Clock clock;

    @Inject
    SafetyEscalation(SafetyEscalationStep step, Clock clock) {
        this.step = step;
        this.clock = clock;
    }

    protected SafetyEscalation() {
        this(null, null);
    }

    /** What is due by the clock. One that fails does not hold up the others; all are tried again the next time. */
    @Allowed(anyone = true)
    public void escalate() {
        Instant now = clock.instant();
        try {
            step.due(now).forEach(id -> attempt(id, now));
        } catch (RuntimeException failed) {
            warn(failed);
        }
    }

    private void attempt(long id, Instant now) {
        try {
            step.escalate(id, now);
        } catch (RuntimeException failed) {
            warn(failed);
        }
    }

    private static void warn(RuntimeException failed) {
        LOG.log(System.Logger.Level.WARNING, "A safety alert could not be escalated and will be tried again: {0}",
                failed.getClass().getName());
    }
}
