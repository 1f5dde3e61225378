package org.mend.homework;

import org.mend.identity.Allowed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sees to it that rhythms and running programmes go on: at once when an assignment ends, and by the clock for all others. */
@ApplicationScoped
public class PlanKeeping {

    private static final System.Logger LOG = System.getLogger(PlanKeeping.class.getName());

    private final RhythmRepository rhythms;
    private final RunRepository runs;
    private final RhythmKeeping rhythmKeeping;
    private final RunKeeping runKeeping;
    private final PlanSteps steps;

    @Inject
    PlanKeeping(RhythmRepository rhythms, RunRepository runs, RhythmKeeping rhythmKeeping, RunKeeping runKeeping, PlanSteps steps) {
        this.rhythms = rhythms;
        this.runs = runs;
        this.rhythmKeeping = rhythmKeeping;
        this.runKeeping = runKeeping;
        this.steps = steps;
    }

    protected PlanKeeping() {
        this(null, null, null, null, null);
    }

    /** In the transaction in which it ended: what follows it stands and falls with that. @param by who ended it, if not by doing it */
    void ended(Assignment assignment, SkippedBy by) {
        if (assignment.rhythmId() != null) {
            rhythms.locked(assignment.rhythmId()).ifPresent(rhythm -> rhythmKeeping.ended(rhythm, assignment));
        }
        runs.runOf(assignment.id()).flatMap(runs::locked).ifPresent(run -> runKeeping.ended(run, assignment, by));
    }

    /**
     * What has come to its time since it was looked at last: a session began, was moved or booked, a couple or a care ended. Each
     * plan in a transaction of its own; one that can't go on now does not hold up the others. It tells nobody anything, so
     * anybody may ask for it, as often as they like.
     */
    @Allowed(anyone = true)
    public void catchUp() {
        attempt(() -> steps.dueRhythms().forEach(id -> attempt(() -> steps.rhythm(id))));
        attempt(() -> steps.dueRuns().forEach(id -> attempt(() -> steps.run(id))));
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "A plan could not be taken forward and will be looked at again: {0}",
                    failed.getClass().getName());
        }
    }
}
