package org.mend.homework;

import java.time.Clock;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A client tells how a piece of practice was: at its end, or when leaving it out. Nothing of it is ever asked for, and it may be
 * told anew at any time. Clinicians in care of the client may see it, as they see the assignment.
 */
@ApplicationScoped
@Retried
@Transactional
public class PracticeFeedback {

    static final String FEEDBACK = "PracticeFeedback";

    private final OwnWorkRepository repository;
    private final AssignmentRepository assignments;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PracticeFeedback(OwnWorkRepository repository, AssignmentRepository assignments, CurrentUser user, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.assignments = assignments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected PracticeFeedback() {
        this(null, null, null, null, null);
    }

    /** Keeps what is told in place of what was told before. @throws AssignmentNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public PracticeTold tell(long assignmentId, PracticeTold told) {
        Assignment assignment = assignments.lockedOwn(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
        ToldPractice kept = repository.told(assignmentId).orElseGet(() -> begun(assignment));
        kept.tell(told, clock.instant());
        audit.record(user.accountId(), AuditAction.UPDATE, FEEDBACK, assignmentId, assignment.clientId());
        return told;
    }

    private ToldPractice begun(Assignment assignment) {
        ToldPractice begun = new ToldPractice(assignment.id(), assignment.clientId());
        repository.add(begun);
        return begun;
    }

    /** What the client told about their own; {@link PracticeTold#NOTHING} before. @throws AssignmentNotFound unless it is theirs */
    @Allowed(Role.CLIENT)
    public PracticeTold own(long assignmentId) {
        assignments.ownExerciseVersion(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, FEEDBACK, assignmentId, user.clientId());
        return repository.told(assignmentId).map(ToldPractice::told).orElse(PracticeTold.NOTHING);
    }
}
