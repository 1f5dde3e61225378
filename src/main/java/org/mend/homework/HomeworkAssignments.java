package org.mend.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A clinician in care of a client assigns an exercise and may take it back; the client starts it, puts it off or declines.
 * Completing belongs to the reflection. "Today" is told in the current user's zone.
 */
@ApplicationScoped
@Retried
@Transactional
public class HomeworkAssignments {

    static final String TASK = "Task";
    private static final int MOST_ON_A_PAGE = 200;

    private final AssignmentRepository assignments;
    private final ExerciseSheets sheets;
    private final CoupleWork couples;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Asking asking;
    private final PlanKeeping plans;
    private final Event<AssignmentDeclined> declined;
    private final Clock clock;

    @Inject
    HomeworkAssignments(AssignmentRepository assignments, ExerciseSheets sheets, CoupleWork couples, CareAccess care,
            CurrentUser user, AuditTrail audit, Asking asking, PlanKeeping plans, Event<AssignmentDeclined> declined, Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.couples = couples;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.asking = asking;
        this.plans = plans;
        this.declined = declined;
        this.clock = clock;
    }

    protected HomeworkAssignments() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Asks a client to do an exercise, in its newest version. An exercise for couples goes to both partners at once.
     *
     * @param exercise slug or id
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws ExerciseNotFound when the library has no such exercise
     * @throws Invalid when the day it is due has passed
     * @throws Conflict when it is for couples and the client is in none, or {@link CoupleLocked} when that is not cleared
     */
    @Allowed(Role.CLINICIAN)
    public AssignmentRow assign(long clientId, String exercise, AssignmentTerms terms) {
        care.requireTreating(clientId);
        long version = sheets.newestVersion(exercise);
        List<Assignment> asked = couples.whom(clientId, version).stream().map(whom -> asking.ask(
                new Assignment(whom, user.staffId(), version, terms, today(), clock.instant()), user.accountId())).toList();
        asked.forEach(asking::tell);
        return inCare(asked.getFirst().id());
    }

    /**
     * Takes an assignment back that the client has not started. Of a rhythm or a programme the next one comes in its time.
     *
     * @throws IllegalAssignmentChange when it was started or has ended
     * @throws StaleVersion when it was changed since {@code version} was read
     */
    @Allowed(Role.CLINICIAN)
    public AssignmentRow cancel(long assignmentId, int version) {
        Assignment assignment = assignments.lockedInCare(assignmentId, user.staffId())
                .orElseThrow(AssignmentNotFound::new);
        StaleVersion.unlessEqual(version, assignment.version());
        asking.takeBack(assignment, user.accountId());
        plans.ended(assignment, SkippedBy.CLINICIAN);
        return inCare(assignmentId);
    }

    /**
     * Newest first.
     *
     * @param after {@link Page#next} of the page before, null for the first
     * @throws ClientNotFound unless the clinician is in care of the client
     */
    @Allowed(Role.CLINICIAN)
    public Page<AssignmentRow> ofClient(long clientId, String after, int limit) {
        care.requireTreating(clientId);
        int rows = atMost(limit);
        audit.record(user.accountId(), AuditAction.READ, TASK, null, clientId);
        return page(assignments.listInCare(clientId, user.staffId(), language(), key(after), rows), rows);
    }

    /** One assignment: the client's own, or one of a client in the clinician's care. */
    @Allowed({Role.CLIENT, Role.CLINICIAN})
    public AssignmentRow read(long assignmentId) {
        AssignmentRow row = user.is(Role.CLINICIAN) ? inCare(assignmentId) : own(assignmentId);
        audit.record(user.accountId(), AuditAction.READ, TASK, assignmentId, row.clientId());
        return row;
    }

    /** The client's own, newest first. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<AssignmentRow> own(String after, int limit) {
        int rows = atMost(limit);
        audit.record(user.accountId(), AuditAction.READ, TASK, null, user.clientId());
        return page(assignments.ownList(user.clientId(), language(), key(after), rows), rows);
    }

    /** What the client has open: what was begun first, then what is due soonest, and last what was put off. */
    @Allowed(Role.CLIENT)
    public List<AssignmentRow> ownOpen() {
        LocalDate today = today();
        audit.record(user.accountId(), AuditAction.READ, TASK, null, user.clientId());
        return assignments.ownOpen(user.clientId(), language(), MOST_ON_A_PAGE).stream()
                .sorted(Comparator.<AssignmentRow, Boolean>comparing(row -> row.isRestingOn(today))
                        .thenComparing(row -> row.status() != AssignmentStatus.IN_PROGRESS)
                        .thenComparing(AssignmentRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AssignmentRow::assignedAt).thenComparing(AssignmentRow::id))
                .toList();
    }

    /**
     * The client's own assignment with its exercise, in the version it was given with.
     *
     * @throws CoupleLocked while it is for couples, open, and the client's couple is not cleared
     */
    @Allowed(Role.CLIENT)
    public AssignedSheet sheet(long assignmentId) {
        AssignmentRow row = own(assignmentId);
        long version = assignments.ownExerciseVersion(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
        if (row.isOpen() && couples.isLocked(user.clientId(), version)) {
            throw new CoupleLocked("couple-locked");
        }
        audit.record(user.accountId(), AuditAction.READ, TASK, assignmentId, user.clientId());
        return new AssignedSheet(row, sheets.sheet(version, language()));
    }

    /** @throws IllegalAssignmentChange when it has ended. @throws StaleVersion when it was changed since it was read. */
    @Allowed(Role.CLIENT)
    public AssignmentRow start(long assignmentId, int version) {
        return change(assignmentId, version, assignment -> {
            couples.requireOpen(assignment);
            assignment.start(clock.instant());
        });
    }

    /** "I'll do it", without a beginning yet; said twice it is said once. @throws IllegalAssignmentChange when it has ended. */
    @Allowed(Role.CLIENT)
    public AssignmentRow accept(long assignmentId, int version) {
        return change(assignmentId, version, Assignment::accept);
    }

    /** Not later after all: it is for now again. @throws StaleVersion when it was changed since it was read. */
    @Allowed(Role.CLIENT)
    public AssignmentRow comeBack(long assignmentId, int version) {
        return change(assignmentId, version, Assignment::comeBack);
    }

    /** "Later". @throws Invalid unless {@code until} lies ahead, within a year. */
    @Allowed(Role.CLIENT)
    public AssignmentRow postpone(long assignmentId, int version, LocalDate until) {
        return change(assignmentId, version, assignment -> assignment.postpone(until, today()));
    }

    /** Comes back to what was put on hold. */
    @Allowed(Role.CLIENT)
    public AssignmentRow resume(long assignmentId, int version) {
        return change(assignmentId, version, Assignment::resume);
    }

    /** "Not this one", before or after having started. @param reason at most 500 characters, may be null */
    @Allowed(Role.CLIENT)
    public AssignmentRow decline(long assignmentId, int version, String reason) {
        AssignmentRow row = change(assignmentId, version, assignment -> {
            assignment.decline(reason, clock.instant());
            plans.ended(assignment, SkippedBy.CLIENT);
        });
        declined.fire(new AssignmentDeclined(assignmentId));
        return row;
    }

    private AssignmentRow change(long assignmentId, int version, Consumer<Assignment> verb) {
        Assignment assignment = assignments.lockedOwn(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
        StaleVersion.unlessEqual(version, assignment.version());
        verb.accept(assignment);
        audit.record(user.accountId(), AuditAction.UPDATE, TASK, assignmentId, user.clientId());
        return own(assignmentId);
    }

    private AssignmentRow own(long assignmentId) {
        return assignments.own(assignmentId, user.clientId(), language()).orElseThrow(AssignmentNotFound::new);
    }

    private AssignmentRow inCare(long assignmentId) {
        return assignments.inCare(assignmentId, user.staffId(), language()).orElseThrow(AssignmentNotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }

    private String language() {
        return Language.of(user.locale());
    }

    private static PageKey key(String after) {
        return PageKey.parse(after, PageKey.newest());
    }

    private static int atMost(int limit) {
        return Math.clamp(limit, 1, MOST_ON_A_PAGE);
    }

    private static Page<AssignmentRow> page(List<AssignmentRow> found, int limit) {
        return Page.of(found, limit, row -> new PageKey(row.assignedAt(), row.id()));
    }
}
