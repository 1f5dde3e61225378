package org.mend.measures;

import org.mend.identity.Allowed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens and closes requests as days go by and sessions move. */
@ApplicationScoped
public class MeasureKeeping {

    private static final System.Logger LOG = System.getLogger(MeasureKeeping.class.getName());

    private final MeasureSteps steps;

    @Inject
    MeasureKeeping(MeasureSteps steps) {
        this.steps = steps;
    }

    protected MeasureKeeping() {
        this(null);
    }

    /**
     * What has come to its time since it was looked at last. Each client in a transaction of their own; one that can't go on now
     * does not hold up the others. It tells nobody anything, so anybody may ask for it, as often as they like.
     */
    @Allowed(anyone = true)
    public void catchUp() {
        attempt(() -> steps.clients().forEach(client -> attempt(() -> steps.goOn(client))));
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "What a client is asked could not be brought up to date and will be looked at again: {0}",
                    failed.getClass().getName());
        }
    }
}
