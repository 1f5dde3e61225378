package org.mend.reflections;

import org.mend.homework.AssignmentDeclined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A client who declines an assignment stops the reflection that was begun for it, in the same transaction. */
@ApplicationScoped
class DeclinedHomework {

    private final ReflectionRepository reflections;

    @Inject
    DeclinedHomework(ReflectionRepository reflections) {
        this.reflections = reflections;
    }

    protected DeclinedHomework() {
        this(null);
    }

    void stop(@Observes AssignmentDeclined declined) {
        reflections.ofAssignment(declined.assignmentId()).ifPresent(Reflection::stop);
    }
}
