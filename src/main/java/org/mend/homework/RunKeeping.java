package org.mend.homework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes a running programme forward: each client who has nothing of it open gets the next exercise once its time has come. The
 * caller holds the run's lock. To ask twice changes nothing.
 */
@ApplicationScoped
class RunKeeping {

    private final RunRepository runs;
    private final AssignmentRepository assignments;
    private final LibraryRepository library;
    private final PlanPeopleRepository people;
    private final RunDays days;
    private final Asking asking;
    private final Clock clock;

    @Inject
    RunKeeping(RunRepository runs, AssignmentRepository assignments, LibraryRepository library, PlanPeopleRepository people,
            RunDays days, Asking asking, Clock clock) {
        this.runs = runs;
        this.assignments = assignments;
        this.library = library;
        this.people = people;
        this.days = days;
        this.asking = asking;
        this.clock = clock;
    }

    protected RunKeeping() {
        this(null, null, null, null, null, null, null);
    }

    /** An assignment of it has ended: its step is settled and the next one comes. */
    void ended(ProgrammeRun run, Assignment assignment, SkippedBy by) {
        List<RunItem> items = runs.items(run.id());
        items.stream().filter(item -> item.assignmentId() != null && item.assignmentId() == assignment.id()).findFirst()
                .ifPresent(item -> settle(item, assignment, by));
        goOn(run, items);
    }

    private void settle(RunItem item, Assignment assignment, SkippedBy by) {
        if (assignment.status() == AssignmentStatus.COMPLETED) {
            item.finish(clock.instant());
        } else if (item.is(RunItemState.ASSIGNED)) {
            item.skip(by, clock.instant());
        }
    }

    void goOn(ProgrammeRun run) {
        goOn(run, runs.items(run.id()));
    }

    private void goOn(ProgrammeRun run, List<RunItem> items) {
        Map<Long, List<RunItem>> tracks = tracks(items);
        if (run.state() == PlanState.ACTIVE && !endIfOver(run, tracks.keySet())) {
            tracks.forEach((client, track) -> advance(run, client, track));
        }
        if (run.state().open() && items.stream().allMatch(item -> item.state().settled())) {
            run.finish(clock.instant());
        }
    }

    /** The couple or the care has ended: nothing more is asked; what is with the clients stays theirs. */
    private boolean endIfOver(ProgrammeRun run, Collection<Long> clients) {
        if (run.coupleId() != null && people.pair(run.coupleId()).isEmpty()) {
            run.end(PlanEnd.COUPLE_ENDED, clock.instant());
        } else if (!people.treats(run.clinicianId(), clients)) {
            run.end(PlanEnd.CARE_ENDED, clock.instant());
        }
        return !run.state().open();
    }

    private void advance(ProgrammeRun run, long client, List<RunItem> track) {
        boolean atOnce = run.pacing().kind() == PacingKind.AT_ONCE;
        boolean told = track.stream().anyMatch(item -> item.assignmentId() != null);
        for (RunItem item : track) {
            if (!atOnce && track.stream().anyMatch(one -> one.is(RunItemState.ASSIGNED))) {
                return;
            }
            if (item.is(RunItemState.WAITING)) {
                Optional<Long> version = library.newestVersion("", item.exerciseId(), run.clinicianId());
                Optional<RunDays.Due> due = days.due(run, client, track);
                if (version.isEmpty()) {
                    item.skip(SkippedBy.RETIRED, clock.instant());
                } else if (due.isPresent()) {
                    Assignment assigned = assign(run, item, version.get(), due.get(), isFirst(track));
                    if (!told || run.pacing().kind().bySession()) {
                        asking.tell(assigned);
                        told = true;
                    }
                } else {
                    return;
                }
            }
        }
    }

    private static boolean isFirst(List<RunItem> track) {
        return track.stream().allMatch(item -> item.assignmentId() == null);
    }

    private Assignment assign(ProgrammeRun run, RunItem item, long version, RunDays.Due due, boolean first) {
        Instant now = clock.instant();
        LocalDate notBefore = due.notBefore().isAfter(due.today()) ? due.notBefore() : null;
        Assignment assigned = asking.ask(new Assignment(item.clientId(), run.clinicianId(), version,
                run.termsOf(first, notBefore, due.dueOn()), due.today(), now), people.account(run.clinicianId()));
        item.assign(assigned.id(), notBefore, now);
        return assigned;
    }

    /** What was not begun is taken back and waits again; what was begun stays and is finished in peace. */
    void rest(ProgrammeRun run) {
        runs.items(run.id()).forEach(item -> takeBack(run, item));
    }

    /** The run goes on without it. What the client has begun stays with them, and counts if it is done after all. */
    void skip(ProgrammeRun run, RunItem item) {
        takeBack(run, item);
        item.skip(SkippedBy.CLINICIAN, clock.instant());
    }

    /** It is its turn again: what came after it and was not begun waits until it is settled. */
    void bringBack(ProgrammeRun run, RunItem item, List<RunItem> items) {
        items.stream().filter(other -> other.clientId() == item.clientId() && other.place() > item.place())
                .forEach(later -> takeBack(run, later));
        if (open(item).isPresent()) {
            item.goOn();
        } else {
            item.waitAgain();
        }
    }

    private void takeBack(ProgrammeRun run, RunItem item) {
        if (item.is(RunItemState.ASSIGNED)) {
            open(item).filter(Assignment::isCancellable).ifPresent(assignment -> {
                asking.takeBack(assignment, people.account(run.clinicianId()));
                item.waitAgain();
            });
        }
    }

    private Optional<Assignment> open(RunItem item) {
        return Optional.ofNullable(item.assignmentId()).flatMap(assignments::locked)
                .filter(assignment -> assignment.status().open());
    }

    private static Map<Long, List<RunItem>> tracks(List<RunItem> items) {
        return items.stream().collect(Collectors.groupingBy(RunItem::clientId, LinkedHashMap::new, Collectors.toList()));
    }
}
