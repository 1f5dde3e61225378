package org.mend.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician in care asks a client to fill in an instrument: once, before each session with her, or every so many weeks. */
@ApplicationScoped
@Retried
@Transactional
public class MeasureAsking {

    private static final String PLAN = "MeasurePlan";

    private final MeasureRepository measures;
    private final InstrumentRepository instruments;
    private final MeasureOpening opening;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MeasureAsking(MeasureRepository measures, InstrumentRepository instruments, MeasureOpening opening, CareAccess care,
            CurrentUser user, AuditTrail audit, Clock clock) {
        this.measures = measures;
        this.instruments = instruments;
        this.opening = opening;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected MeasureAsking() {
        this(null, null, null, null, null, null, null);
    }

    /** What can be asked now, by short title: not what is retired or whose terms no administrator has acknowledged. */
    @Allowed(Role.CLINICIAN)
    public List<MeasureChoice> choices() {
        Locale language = user.locale();
        return instruments.askable().stream().map(version -> {
            Questionnaire asked = version.questionnaire();
            return new MeasureChoice(version.instrumentId(), asked.shortTitle(), asked.title().in(language), asked.items().size(),
                    MeasureSheet.minutes(asked));
        }).toList();
    }

    /** What the client is asked at present, by whomever. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public List<MeasurePlanRow> plans(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, PLAN, null, clientId);
        Map<Long, MeasureRequest> open = measures.openByPlan(clientId);
        Map<Long, Instant> starts = measures.starts(open.values());
        return measures.plans(clientId).stream().map(row -> row((MeasurePlan) row[0], (InstrumentVersion) row[1], (String) row[2],
                open.get(((MeasurePlan) row[0]).id()), starts)).toList();
    }

    /**
     * From now on the client is asked; where today is the day, the first request is open at once.
     *
     * @return the plan's id
     * @throws ClientNotFound unless the clinician is in care of the client
     * @throws Invalid for an instrument that can't be asked now, or terms that can't be
     * @throws Conflict when the client is asked for this instrument already
     */
    @Allowed(Role.CLINICIAN)
    public long ask(long clientId, long instrumentId, MeasureTerms terms) {
        care.requireTreating(clientId);
        if (instruments.askable(instrumentId).isEmpty()) {
            throw new Invalid("measure-not-askable");
        }
        Instant now = clock.instant();
        MeasurePlan plan = new MeasurePlan(clientId, instrumentId, user.staffId(), terms, now);
        if (terms.startsOn().isBefore(LocalDate.ofInstant(now, measures.zone(clientId)))) {
            throw new Invalid("measure-start-past");
        }
        if (measures.hasOpenPlan(clientId, instrumentId)) {
            throw new Conflict("measure-plan-open");
        }
        measures.add(plan);
        opening.goOn(plan);
        audit.record(user.accountId(), AuditAction.CREATE, PLAN, plan.id(), clientId);
        return plan.id();
    }

    /** @throws NotFound unless the clinician is in care of the client. @throws StaleVersion when somebody changed it meanwhile */
    @Allowed(Role.CLINICIAN)
    public void change(long planId, int version, MeasureTerms terms) {
        MeasurePlan plan = mine(planId, version);
        plan.change(terms);
        measures.flush();
        opening.goOn(plan);
        audit.record(user.accountId(), AuditAction.UPDATE, PLAN, planId, plan.clientId());
    }

    /** The client is asked no more; what waits is taken back, what was answered stays. Ending twice changes nothing. */
    @Allowed(Role.CLINICIAN)
    public void end(long planId, int version) {
        MeasurePlan plan = mine(planId, version);
        opening.end(plan);
        audit.record(user.accountId(), AuditAction.UPDATE, PLAN, planId, plan.clientId());
    }

    private MeasurePlan mine(long planId, int version) {
        MeasurePlan plan = measures.lockedPlan(planId, user.staffId()).orElseThrow(() -> new NotFound("not-found"));
        StaleVersion.unlessEqual(version, plan.version());
        return plan;
    }

    private MeasurePlanRow row(MeasurePlan plan, InstrumentVersion version, String askedBy, MeasureRequest open,
            Map<Long, Instant> starts) {
        Questionnaire asked = version.questionnaire();
        return new MeasurePlanRow(plan.id(), plan.version(), plan.clientId(), asked.shortTitle(), asked.title().in(user.locale()),
                askedBy, plan.terms(), open == null ? null : open.opensOn(),
                open == null ? null : starts.get(open.appointmentId()));
    }
}
