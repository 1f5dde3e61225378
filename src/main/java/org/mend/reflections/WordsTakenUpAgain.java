package org.mend.reflections;

import java.time.Clock;
import java.util.Optional;

import org.mend.homework.AssignmentTakenUpAgain;
import org.mend.reflections.ReflectionRepository.Writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What a client had begun to write for work they left out goes along when they take it up again, in the same transaction. */
@ApplicationScoped
class WordsTakenUpAgain {

    private final ReflectionRepository reflections;
    private final Clock clock;

    @Inject
    WordsTakenUpAgain(ReflectionRepository reflections, Clock clock) {
        this.reflections = reflections;
        this.clock = clock;
    }

    protected WordsTakenUpAgain() {
        this(null, null);
    }

    void bring(@Observes AssignmentTakenUpAgain taken) {
        Optional<Writing> begun = reflections.writing(taken.leftOutId(), taken.again().clientId());
        begun.flatMap(Writing::draft).ifPresent(draft -> {
            Reflection next = new Reflection(taken.again(), begun.get().reflection().language(), clock.instant());
            reflections.add(next, draft.broughtTo(next.id(), clock.instant()));
        });
    }
}
