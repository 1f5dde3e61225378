package org.mend.homework;

import java.time.Clock;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What writing a reflection does to the client's own assignment, in the writer's transaction, which must exist. Each method
 * locks the assignment, so that writing, submitting and declining the same piece of work happen one after the other, and notes
 * that the client practises.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HomeworkProgress {

    private final AssignmentRepository assignments;
    private final ExerciseSheets sheets;
    private final CoupleWork couples;
    private final PracticeRepository practice;
    private final PlanKeeping plans;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HomeworkProgress(AssignmentRepository assignments, ExerciseSheets sheets, CoupleWork couples, PracticeRepository practice,
            PlanKeeping plans, CurrentUser user, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.couples = couples;
        this.practice = practice;
        this.plans = plans;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected HomeworkProgress() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @throws AssignmentNotFound unless it is the client's own. */
    @Allowed(Role.CLIENT)
    public AssignedWork locked(long assignmentId) {
        return work(own(assignmentId));
    }

    /**
     * Starts it or takes it up again; what is in progress or completed stays so.
     *
     * @throws AssignmentClosed when it ended otherwise
     * @throws CoupleLocked when it is for couples and the client's couple is not cleared
     */
    @Allowed(Role.CLIENT)
    public AssignedWork begin(long assignmentId) {
        Assignment assignment = own(assignmentId);
        if (assignment.status() != AssignmentStatus.COMPLETED && assignment.status() != AssignmentStatus.IN_PROGRESS) {
            if (!assignment.status().open()) {
                throw new AssignmentClosed();
            }
            couples.requireOpen(assignment);
            assignment.start(clock.instant());
            recordUpdate(assignment);
        }
        return work(assignment);
    }

    /**
     * What follows it in a rhythm or a programme is asked in the same transaction.
     *
     * @throws AssignmentClosed when it has ended
     * @throws CoupleLocked when it is for couples and the client's couple is not cleared
     */
    @Allowed(Role.CLIENT)
    public AssignedWork complete(long assignmentId) {
        Assignment assignment = own(assignmentId);
        if (!assignment.status().open()) {
            throw new AssignmentClosed();
        }
        couples.requireOpen(assignment);
        assignment.start(clock.instant());
        assignment.complete(clock.instant());
        recordUpdate(assignment);
        plans.ended(assignment, SkippedBy.CLIENT);
        return work(assignment);
    }

    /** The exercise of a piece of work that the caller has found to be the current user's to see. */
    @Allowed({Role.CLIENT, Role.CLINICIAN})
    public ExerciseSheet exercise(long exerciseVersionId, String language) {
        return sheets.sheet(exerciseVersionId, language);
    }

    private Assignment own(long assignmentId) {
        Assignment assignment = assignments.lockedOwn(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
        practice.practised(user.clientId(), clock.instant());
        return assignment;
    }

    private void recordUpdate(Assignment assignment) {
        audit.record(user.accountId(), AuditAction.UPDATE, HomeworkAssignments.TASK, assignment.id(), assignment.clientId());
    }

    static AssignedWork work(Assignment assignment) {
        return new AssignedWork(assignment.id(), assignment.clientId(), assignment.clinicianId(),
                assignment.exerciseVersionId(), assignment.status(), assignment.editCap());
    }
}
