package org.mend.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.PlanPeopleRepository.Pair;
import org.mend.homework.RunRepository.Source;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * A clinician in care of a client, or of both partners of a couple, lets them go through a programme: starts, pauses, resumes and
 * ends it, skips steps and brings them back. To whoever is not in care of everybody in it, a run does not exist.
 */
@ApplicationScoped
@Retried
@Transactional
public class ProgrammeRuns {

    private static final String RUN = "CarePlan";
    private static final int SHOWN = 30;

    private final RunRepository runs;
    private final RunKeeping keeping;
    private final RunViews views;
    private final PlanPeopleRepository people;
    private final PlanSteps steps;
    private final CoupleWork couples;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ProgrammeRuns(RunRepository runs, RunKeeping keeping, RunViews views, PlanPeopleRepository people, PlanSteps steps,
            CoupleWork couples, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.keeping = keeping;
        this.views = views;
        this.people = people;
        this.steps = steps;
        this.couples = couples;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ProgrammeRuns() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Begins a programme.
     *
     * @param programme slug
     * @param together the client's partner goes through it too, each at their own pace
     * @param terms of every step; {@code notBefore} is the day from which the programme runs, the words go with the first step
     * @throws ClientNotFound unless the clinician is in care of the client, and of the partner
     * @throws ProgrammeNotFound when the library has no such programme
     * @throws Invalid when the programme is for couples and only one is to go through it, or there is no partner
     * @throws Conflict when one of them goes through it already, or it is for couples and they are not cleared
     */
    @Allowed(Role.CLINICIAN)
    public RunRow start(long clientId, boolean together, String programme, Pacing pacing, AssignmentTerms terms) {
        Pair pair = together ? people.pairOf(clientId).orElse(null) : null;
        List<Long> clients = whom(clientId, together, pair);
        Source source = runs.source(programme).filter(found -> !found.exercises().isEmpty()).orElseThrow(ProgrammeNotFound::new);
        if (source.audience() == Audience.COUPLE && !together) {
            throw new Invalid("programme-for-couples");
        }
        if (source.audience() == Audience.COUPLE) {
            couples.both(clientId);
        }
        if (runs.isRunning(source.programmeId(), clients)) {
            throw new Conflict("programme-running-already");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), people.zone(clientId));
        ProgrammeRun run = new ProgrammeRun(source.programmeId(), together ? null : clientId, together ? pair.coupleId() : null,
                user.staffId(), pacing, terms.notBefore() == null ? today : terms.notBefore(), terms, clock.instant());
        runs.add(run, items(run, clients, source.exercises()));
        clients.forEach(client -> audit.record(user.accountId(), AuditAction.CREATE, RUN, run.id(), client));
        keeping.goOn(run);
        return view(run.id());
    }

    /** @throws ClientNotFound unless all are in the clinician's care */
    private List<Long> whom(long clientId, boolean together, Pair pair) {
        care.requireTreating(clientId);
        if (!together) {
            return List.of(clientId);
        }
        if (pair == null) {
            throw new Invalid("couple-missing");
        }
        pair.clients().forEach(care::requireTreating);
        return pair.clients();
    }

    private static List<RunItem> items(ProgrammeRun run, List<Long> clients, List<Long> exercises) {
        List<RunItem> items = new ArrayList<>();
        for (long client : clients) {
            for (int i = 0; i < exercises.size(); i++) {
                items.add(new RunItem(run.id(), client, i + 1, exercises.get(i)));
            }
        }
        return items;
    }

    /**
     * What {@link #start} with the same would ask for and when, as far as that is known today, if each is done on its day.
     *
     * @param from the day from which the programme runs, null for at once
     */
    @Allowed(Role.CLINICIAN)
    public List<PlannedStep> preview(long clientId, String programme, Pacing pacing, LocalDate from) {
        care.requireTreating(clientId);
        Source source = runs.source(programme).orElseThrow(ProgrammeNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, "Appointment", null, clientId);
        return views.preview(clientId, user.staffId(), source.exercises(), pacing, from, language());
    }

    /** Nothing comes until it is resumed: what was not begun is taken back, what was begun stays. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RunRow pause(long runId, int version) {
        return change(runId, version, run -> {
            run.pause();
            keeping.rest(run);
        });
    }

    /** @throws StaleVersion when it was changed since it was read */
    @Allowed(Role.CLINICIAN)
    public RunRow resume(long runId, int version) {
        return change(runId, version, ProgrammeRun::resume);
    }

    /** For good: what was not begun is taken back, what was begun stays and may be finished. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RunRow end(long runId, int version) {
        return change(runId, version, run -> {
            run.end(PlanEnd.CLINICIAN, clock.instant());
            keeping.rest(run);
        });
    }

    /** The programme goes on without this step of one client. What the client has begun stays with them. @throws StaleVersion */
    @Allowed(Role.CLINICIAN)
    public RunRow skip(long runId, int version, long stepId) {
        return change(runId, version, run -> keeping.skip(requireOpen(run), step(run, stepId)));
    }

    /** A step that was skipped has its turn again. @throws StaleVersion when the run was changed since it was read */
    @Allowed(Role.CLINICIAN)
    public RunRow bringBack(long runId, int version, long stepId) {
        return change(runId, version, run -> keeping.bringBack(requireOpen(run), step(run, stepId), runs.items(runId)));
    }

    /** What goes on for a client and what has ended, the open ones first; each is taken forward first if its time has come. */
    @Allowed(Role.CLINICIAN)
    public List<RunRow> ofClient(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, RUN, null, clientId);
        runs.dueOf(clientId).forEach(steps::run);
        return views.rows(runs.inCare(clientId, user.staffId(), SHOWN), language());
    }

    @Allowed(Role.CLINICIAN)
    public RunRow read(long runId) {
        RunRow row = view(runId);
        row.tracks().forEach(track -> audit.record(user.accountId(), AuditAction.READ, RUN, runId, track.clientId()));
        return row;
    }

    /** The client's own that are open; of a partner they tell nothing. */
    @Allowed(Role.CLIENT)
    public List<OwnPlanRow> own() {
        audit.record(user.accountId(), AuditAction.READ, RUN, null, user.clientId());
        return views.own(runs.ownOpen(user.clientId()), user.clientId(), language());
    }

    private RunRow change(long runId, int version, Consumer<ProgrammeRun> verb) {
        ProgrammeRun run = runs.lockedInCare(runId, user.staffId()).orElseThrow(PlanNotFound::new);
        StaleVersion.unlessEqual(version, run.version());
        verb.accept(run);
        keeping.goOn(run);
        runs.touch(run);
        clientsOf(runId).forEach(client -> audit.record(user.accountId(), AuditAction.UPDATE, RUN, runId, client));
        return view(runId);
    }

    private static ProgrammeRun requireOpen(ProgrammeRun run) {
        if (!run.state().open()) {
            throw new IllegalPlanChange(run.state(), PlanState.ACTIVE);
        }
        return run;
    }

    private RunItem step(ProgrammeRun run, long stepId) {
        return runs.items(run.id()).stream().filter(item -> item.id() == stepId).findFirst().orElseThrow(PlanNotFound::new);
    }

    private Set<Long> clientsOf(long runId) {
        Set<Long> clients = new LinkedHashSet<>();
        runs.items(runId).forEach(item -> clients.add(item.clientId()));
        return clients;
    }

    private RunRow view(long runId) {
        return runs.oneInCare(runId, user.staffId()).map(run -> views.rows(List.of(run), language()).getFirst())
                .orElseThrow(PlanNotFound::new);
    }

    private String language() {
        return Language.of(user.locale());
    }
}
