package org.mend.homework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What a client takes up of their own accord: something of their own, a small way back after a quiet while, or what they had
 * left out. It stands among what they were asked, and a clinician in their care sees it as the client's own.
 */
@ApplicationScoped
@Retried
@Transactional
public class OwnExercises {

    /** Slug of the exercise that holds whatever a client thinks of. */
    public static final String OWN = "my-own-practice";
    /** Slug of the small exercise that is offered after a quiet while. */
    public static final String COME_BACK = "come-back";
    static final Duration QUIET = Duration.ofDays(14);

    private final OwnWorkRepository repository;
    private final AssignmentRepository assignments;
    private final ExerciseSheets sheets;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Event<AssignmentTakenUpAgain> again;
    private final Clock clock;

    @Inject
    OwnExercises(OwnWorkRepository repository, AssignmentRepository assignments, ExerciseSheets sheets, CurrentUser user,
            AuditTrail audit, Event<AssignmentTakenUpAgain> again, Clock clock) {
        this.repository = repository;
        this.assignments = assignments;
        this.sheets = sheets;
        this.user = user;
        this.audit = audit;
        this.again = again;
        this.clock = clock;
    }

    protected OwnExercises() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Adds something of the client's own.
     *
     * @param title at most 160 characters
     * @param why may be null or blank, at most 500 characters
     * @param day that it is meant for, may be null
     * @return id of the assignment
     * @throws NobodyInCare when no clinician cares for the client
     * @throws Invalid without a title, when something is too long, or when the day has passed
     */
    @Allowed(Role.CLIENT)
    public long add(String title, String why, LocalDate day) {
        if (title == null || title.isBlank()) {
            throw new Invalid("own-title-missing");
        }
        return begin(sheets.newestVersion(OWN), title, why, day).id();
    }

    /**
     * Takes something of the client's own away again, while it is not begun.
     *
     * @throws AssignmentNotFound unless the client added it
     * @throws IllegalAssignmentChange when it was begun or has ended
     */
    @Allowed(Role.CLIENT)
    public void remove(long assignmentId, int version) {
        Assignment own = own(assignmentId);
        if (!own.isOwn()) {
            throw new AssignmentNotFound();
        }
        StaleVersion.unlessEqual(version, own.version());
        own.cancel(clock.instant());
        audit.record(user.accountId(), AuditAction.UPDATE, HomeworkAssignments.TASK, assignmentId, own.clientId());
    }

    /**
     * Whether now is a time to offer a small way back: something is there to practise, and it is two weeks and longer since its
     * day, since it was given, and since anything was practised. Asks the library whether it has the exercise.
     *
     * @param ready what the client has open and not put off
     * @param lastWritten when the client last wrote something, may be null
     */
    @Allowed(Role.CLIENT)
    public boolean isWayBackOffered(Collection<AssignmentRow> ready, Instant lastWritten) {
        Instant limit = clock.instant().minus(QUIET);
        return (lastWritten == null || lastWritten.isBefore(limit))
                && ready.stream().anyMatch(row -> since(row, user.zone()).isBefore(limit))
                && ready.stream().noneMatch(row -> row.slug().equals(COME_BACK))
                && repository.lastPractised(user.clientId()).filter(last -> !last.isBefore(limit)).isEmpty()
                && sheets.find(COME_BACK).isPresent() && repository.clinician(user.clientId()).isPresent();
    }

    /** Since when a piece of work could have been done: its day, or the day it was given. */
    private static Instant since(AssignmentRow row, ZoneId zone) {
        return row.dueOn() == null ? row.assignedAt() : row.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The small way back, begun with one tap; what is open of it already is gone on with. @return id of the assignment */
    @Allowed(Role.CLIENT)
    public long comeBack() {
        long version = sheets.newestVersion(COME_BACK);
        return repository.open(user.clientId(), version, null, Instant.EPOCH).orElseGet(() -> begin(version, null, null, null).id());
    }

    /**
     * Takes up again what the client had left out, with the words begun for it. Asked twice, it is there once.
     *
     * @return id of the assignment that stands for it now
     * @throws AssignmentNotFound unless the client left it out
     * @throws NobodyInCare when no clinician cares for the client
     */
    @Allowed(Role.CLIENT)
    public long takeUpAgain(long leftOutId) {
        Assignment leftOut = own(leftOutId);
        if (!leftOut.isLeftOut()) {
            throw new AssignmentNotFound();
        }
        Optional<Long> there = repository.open(leftOut.clientId(), leftOut.exerciseVersionId(), leftOut.ownTitle(),
                leftOut.endedAt());
        if (there.isPresent()) {
            return there.get();
        }
        long clinician = repository.isInCare(leftOut.clientId(), leftOut.clinicianId()) ? leftOut.clinicianId() : clinician();
        Assignment taken = leftOut.again(clinician, clock.instant());
        add(taken);
        again.fire(new AssignmentTakenUpAgain(leftOutId, HomeworkProgress.work(taken)));
        return taken.id();
    }

    private Assignment begin(long exerciseVersionId, String title, String why, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
        Assignment own = Assignment.own(user.clientId(), clinician(), exerciseVersionId, title, why, day, today, clock.instant());
        add(own);
        return own;
    }

    private void add(Assignment assignment) {
        assignments.add(assignment);
        audit.record(user.accountId(), AuditAction.CREATE, HomeworkAssignments.TASK, assignment.id(), assignment.clientId());
    }

    private long clinician() {
        return repository.clinician(user.clientId()).orElseThrow(NobodyInCare::new);
    }

    private Assignment own(long assignmentId) {
        return assignments.lockedOwn(assignmentId, user.clientId()).orElseThrow(AssignmentNotFound::new);
    }
}
