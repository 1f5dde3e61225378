package org.mend.measures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mend.notifications.Outbox;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One client's answering, whether in the own account or on the practice's tablet. The caller knows who the client is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MeasureFilling {

    private final MeasureRepository measures;
    private final InstrumentRepository instruments;
    private final SafetyRaising safety;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    MeasureFilling(MeasureRepository measures, InstrumentRepository instruments, SafetyRaising safety, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.instruments = instruments;
        this.safety = safety;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected MeasureFilling() {
        this(null, null, null, null, null);
    }

    List<MeasureSheet> waiting(long clientId, Locale language) {
        List<Object[]> waiting = measures.waiting(clientId, today(clientId));
        Map<Long, Instant> starts = measures.starts(waiting.stream().map(row -> (MeasureRequest) row[0]).toList());
        return waiting.stream().map(row -> MeasureSheet.of((MeasureRequest) row[0], ((InstrumentVersion) row[1]).questionnaire(),
                starts.get(((MeasureRequest) row[0]).appointmentId()), language)).toList();
    }

    boolean anyWaits(long clientId) {
        return measures.anyWaits(clientId, today(clientId));
    }

    /** Also when it has been handed in. @throws NotFound when it is another's, was taken back or its time went by */
    MeasureSheet sheet(long clientId, long requestId, Locale language) {
        MeasureRequest request = measures.own(requestId, clientId).orElseThrow(() -> new NotFound("not-found"));
        if (request.status() != RequestStatus.COMPLETED && !measures.waits(requestId, clientId, today(clientId))) {
            throw new NotFound("not-found");
        }
        Instant session = request.appointmentId() == null ? null
                : measures.session(request.appointmentId()).map(MeasureRules.Session::start).orElse(null);
        return MeasureSheet.of(request, asked(request), session, language);
    }

    /** @throws Invalid for an item or a value that there is not. @throws Conflict when it is not open any more */
    void keep(long clientId, long requestId, String item, Integer value) {
        MeasureRequest request = locked(clientId, requestId);
        Questionnaire asked = asked(request);
        if (asked.items().stream().noneMatch(one -> one.key().equals(item)) || value != null && !asked.item(item).has(value)) {
            throw new Invalid("answer-unknown");
        }
        request.keep(item, value);
    }

    /** @throws Conflict when it is not open any more and was not handed in. @throws Invalid without any answer */
    HandedIn handIn(long clientId, long requestId, Locale language, EnteredVia via) {
        MeasureRequest request = locked(clientId, requestId);
        if (request.status() == RequestStatus.COMPLETED) {
            return new HandedIn(measures.raisedAlert(requestId));
        }
        Instant now = clock.instant();
        Questionnaire asked = asked(request);
        Map<String, Integer> answers = asked.checked(request.complete(now));
        if (answers.isEmpty()) {
            throw new Invalid("measure-empty");
        }
        MeasureResponse response = new MeasureResponse(request, answers, asked.shownIn(language).getLanguage(), via, now);
        measures.add(response);
        asked.score(answers).forEach(score -> measures.add(new MeasureScore(response.id(), score)));
        List<Questionnaire.AlertRule> rules = asked.alerts(answers);
        if (!rules.isEmpty()) {
            safety.raise(response, rules);
        }
        outbox.withdraw(requestId);
        MeasurePlan plan = measures.lockedPlan(request.planId());
        if (plan.terms().cadence() == MeasureCadence.ONCE) {
            plan.end(now);
        }
        return new HandedIn(!rules.isEmpty());
    }

    /** What became of it, if it was handed in. */
    Optional<HandedIn> handedIn(long clientId, long requestId) {
        return measures.lockedOwn(requestId, clientId).filter(request -> request.status() == RequestStatus.COMPLETED)
                .map(request -> new HandedIn(measures.raisedAlert(requestId)));
    }

    private MeasureRequest locked(long clientId, long requestId) {
        return measures.lockedOwn(requestId, clientId).orElseThrow(() -> new NotFound("not-found"));
    }

    private Questionnaire asked(MeasureRequest request) {
        return instruments.version(request.instrumentVersionId()).orElseThrow().questionnaire();
    }

    private MeasureRules.Today today(long clientId) {
        return new MeasureRules.Today(clock.instant(), measures.zone(clientId));
    }
}
