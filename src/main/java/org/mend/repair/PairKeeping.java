package org.mend.repair;

import java.time.Clock;

import org.mend.clients.CoupleEnded;
import org.mend.homework.CoupleTaskAssigned;
import org.mend.reflections.ReflectionSubmitted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens elsewhere and matters to sealed pairs, in the same transaction: given to both, submitted by one, couple ended. */
@ApplicationScoped
class PairKeeping {

    private final SealedPairRepository pairs;
    private final Clock clock;

    @Inject
    PairKeeping(SealedPairRepository pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    protected PairKeeping() {
        this(null, null);
    }

    void seal(@Observes CoupleTaskAssigned task) {
        if (task.sealed()) {
            SealedPair pair = new SealedPair(task);
            pairs.submittedAt(task.firstAssignmentId()).ifPresent(at -> pair.submitted(task.firstClientId(), at));
            pairs.submittedAt(task.secondAssignmentId()).ifPresent(at -> pair.submitted(task.secondClientId(), at));
            pairs.add(pair);
        }
    }

    void submit(@Observes ReflectionSubmitted reflection) {
        pairs.lockedWith(reflection.assignmentId()).ifPresent(pair -> pair.submitted(reflection.clientId(), reflection.at()));
    }

    void close(@Observes CoupleEnded couple) {
        pairs.lockedOf(couple.coupleId()).forEach(pair -> pair.close(clock.instant()));
    }
}
