package org.mend.homework;

import java.util.List;

import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One step of one plan, in a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional
class PlanSteps {

    private final RhythmRepository rhythms;
    private final RunRepository runs;
    private final RhythmKeeping rhythmKeeping;
    private final RunKeeping runKeeping;

    @Inject
    PlanSteps(RhythmRepository rhythms, RunRepository runs, RhythmKeeping rhythmKeeping, RunKeeping runKeeping) {
        this.rhythms = rhythms;
        this.runs = runs;
        this.rhythmKeeping = rhythmKeeping;
        this.runKeeping = runKeeping;
    }

    protected PlanSteps() {
        this(null, null, null, null);
    }

    List<Long> dueRhythms() {
        return rhythms.due();
    }

    List<Long> dueRuns() {
        return runs.due();
    }

    void rhythm(long id) {
        rhythms.locked(id).ifPresent(rhythmKeeping::goOn);
    }

    void run(long id) {
        runs.locked(id).ifPresent(runKeeping::goOn);
    }
}
