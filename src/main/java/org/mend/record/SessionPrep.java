package org.mend.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.Language;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.measures.MeasureReading;
import org.mend.measures.SafetyAlertRow;
import org.mend.measures.SafetyAlerts;
import org.mend.record.SessionNoteRepository.Plan;
import org.mend.record.SessionPrepRepository.Coming;
import org.mend.record.SessionPrepRepository.Given;
import org.mend.scheduling.AppointmentNotFound;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The sheet for the two minutes before a session: what happened since the last one, and what was planned then. For the session's
 * own clinician, with a part for each client who is in her care; of partners who are not, nothing is shown. A fixed number of
 * statements, whatever there is.
 */
@ApplicationScoped
@Transactional
public class SessionPrep {

    private static final int MOST_WORK = 300;
    private static final int MOST_SHOWN = 60;
    private static final int REFLECTIONS_SHOWN = 6;

    private final SessionPrepRepository repository;
    private final SessionNoteRepository notes;
    private final SessionsAround around;
    private final CareAccess care;
    private final MeasureReading measures;
    private final SafetyAlerts safety;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SessionPrep(SessionPrepRepository repository, SessionNoteRepository notes, SessionsAround around, CareAccess care,
            MeasureReading measures, SafetyAlerts safety, PracticeSettings practice, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.around = around;
        this.care = care;
        this.measures = measures;
        this.safety = safety;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SessionPrep() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** @throws AppointmentNotFound unless it is the clinician's own session and she is in care of somebody in it */
    @Allowed(Role.CLINICIAN)
    public PrepSheet sheet(long appointmentId) {
        long me = user.staffId();
        List<Coming> coming = repository.session(appointmentId, me);
        if (coming.isEmpty()) {
            throw new AppointmentNotFound();
        }
        Coming session = coming.getFirst();
        List<Long> clients = coming.stream().map(Coming::clientId).toList();
        clients.forEach(client -> audit.record(user.accountId(), AuditAction.READ, Timeline.RECORD, null, client));
        Map<Long, Around> times = around.of(clients, session.start());
        Instant since = times.values().stream().map(SessionPrep::since).min(Instant::compareTo).orElse(Instant.EPOCH);
        String language = Language.of(user.locale());
        var work = by(Given::clientId, repository.work(clients, me, language, since, MOST_WORK));
        var reflections = by(PrepReflection::clientId, repository.reflections(clients, me, language, MOST_SHOWN));
        var promises = by(PrepPromise::clientId, repository.promises(clients, me, today(), since, MOST_SHOWN));
        var ruptures = by(PrepRupture::clientId, repository.ruptures(clients, me, MOST_SHOWN));
        var plans = by(Plan::clientId, notes.plans(clients, me, session.start(), MOST_SHOWN));
        var alerts = by(SafetyAlertRow::clientId, safety.open());
        List<PrepPart> parts = coming.stream().map(one -> {
            Around time = times.get(one.clientId());
            PrepPlan plan = plans.getOrDefault(one.clientId(), List.of()).stream().findFirst()
                    .map(last -> new PrepPlan(last.appointmentId(), last.start(), last.plan())).orElse(null);
            return new PrepPart(one.clientId(), one.givenName(), one.familyName(), time.last(), plan,
                    summed(work.getOrDefault(one.clientId(), List.of()), since(time)),
                    reflections.getOrDefault(one.clientId(), List.of()).stream().limit(REFLECTIONS_SHOWN).toList(),
                    newestOfEach(promises.getOrDefault(one.clientId(), List.of())),
                    ruptures.getOrDefault(one.clientId(), List.of()), newestOfEachMeasure(one.clientId()),
                    alerts.getOrDefault(one.clientId(), List.of()).stream().map(alert -> new PrepAlert(alert.id(), alert.raisedAt()))
                            .toList());
        }).toList();
        return new PrepSheet(appointmentId, session.start(), session.end(), session.status(), session.serviceName(),
                session.serviceNameEs(), session.roomName(), practice.read().name(), parts, session.clients() - coming.size());
    }

    /** The clinician's own next session with a client, or the one that goes on. @throws ClientNotFound unless she is in care */
    @Allowed(Role.CLINICIAN)
    public Optional<Long> next(long clientId) {
        care.requireTreating(clientId);
        return repository.next(clientId, user.staffId(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.principal().map(Principal::zone).orElse(ZoneId.of("UTC")));
    }

    private static Instant since(Around time) {
        return time.last() == null ? Instant.EPOCH : time.last();
    }

    private static <T> Map<Long, List<T>> by(ToLongFunction<T> client, Collection<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(client::applyAsLong));
    }

    /** Each exercise once: the newest of it stands for all. What ended before the client's own last session is not of now. */
    private static List<PrepWork> summed(List<Given> given, Instant since) {
        Map<String, List<Given>> byTitle = new LinkedHashMap<>();
        given.stream().filter(one -> one.endedAt() == null || !one.endedAt().isBefore(since))
                .forEach(one -> byTitle.computeIfAbsent(one.title(), title -> new ArrayList<>()).add(one));
        return byTitle.values().stream().map(SessionPrep::sum).toList();
    }

    private static PrepWork sum(List<Given> same) {
        int done = (int) same.stream().filter(one -> one.status() == AssignmentStatus.COMPLETED).count();
        int open = (int) same.stream().filter(one -> one.endedAt() == null).count();
        var helpful = same.stream().filter(one -> one.helpful() != null).mapToInt(Given::helpful).average();
        return new PrepWork(same.getFirst().id(), same.getFirst().title(), done, same.size() - done - open, open,
                helpful.isPresent() ? helpful.getAsDouble() : null);
    }

    private List<PrepMeasure> newestOfEachMeasure(long client) {
        Map<String, PrepMeasure> newest = new LinkedHashMap<>();
        measures.lines(client).forEach(line -> newest.putIfAbsent(line.shortTitle(), PrepMeasure.of(line)));
        return List.copyOf(newest.values());
    }

    private static List<PrepPromise> newestOfEach(List<PrepPromise> asked) {
        Map<Long, PrepPromise> newest = new LinkedHashMap<>();
        asked.forEach(one -> newest.putIfAbsent(one.commitmentId(), one));
        return List.copyOf(newest.values());
    }
}
