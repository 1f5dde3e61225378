package org.mend.homework;

import java.time.Clock;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one door through which something is asked of a client or taken back, by hand or by a plan, in the caller's transaction.
 * Who may is for the caller to know.
 */
@ApplicationScoped
class Asking {

    private final AssignmentRepository assignments;
    private final CoupleWork couples;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Asking(AssignmentRepository assignments, CoupleWork couples, AuditTrail audit, Outbox outbox, Clock clock) {
        this.assignments = assignments;
        this.couples = couples;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected Asking() {
        this(null, null, null, null, null);
    }

    /** @param account in whose name */
    Assignment ask(Assignment assignment, long account) {
        couples.tie(assignment);
        assignments.add(assignment);
        couples.tellOfWhole(assignment);
        audit.record(account, AuditAction.CREATE, HomeworkAssignments.TASK, assignment.id(), assignment.clientId());
        return assignment;
    }

    void tell(Assignment assignment) {
        outbox.tellClient(assignment.clientId(), MessageKind.HOMEWORK_ASSIGNED, assignment.id());
    }

    /** @throws IllegalAssignmentChange when it was begun or has ended */
    void takeBack(Assignment assignment, long account) {
        assignment.cancel(clock.instant());
        outbox.withdraw(assignment.id());
        audit.record(account, AuditAction.UPDATE, HomeworkAssignments.TASK, assignment.id(), assignment.clientId());
    }
}
