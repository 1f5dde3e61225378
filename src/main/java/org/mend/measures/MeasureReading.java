package org.mend.measures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician in care reads what a client handed in: the lines, the series and one questionnaire item by item. */
@ApplicationScoped
@Transactional
public class MeasureReading {

    private final MeasureReadingRepository responses;
    private final InstrumentRepository instruments;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    MeasureReading(MeasureReadingRepository responses, InstrumentRepository instruments, CareAccess care, CurrentUser user,
            AuditTrail audit) {
        this.responses = responses;
        this.instruments = instruments;
        this.care = care;
        this.user = user;
        this.audit = audit;
    }

    protected MeasureReading() {
        this(null, null, null, null, null);
    }

    /** By instrument and scale; as many statements for many as for one. @throws ClientNotFound unless in care of the client */
    @Allowed(Role.CLINICIAN)
    public List<MeasureSeries> series(long clientId) {
        allowed(clientId);
        return MeasureLines.series(responses.scores(clientId), responses.versions(clientId), user.locale());
    }

    /** Everything handed in, newest first; as many statements for many as for one. @throws ClientNotFound unless in care */
    @Allowed(Role.CLINICIAN)
    public List<MeasureLine> lines(long clientId) {
        allowed(clientId);
        return MeasureLines.of(responses.scores(clientId), responses.versions(clientId), user.locale());
    }

    /** @throws NotFound unless the clinician is in care of the client whose it is */
    @Allowed(Role.CLINICIAN)
    public MeasureAnswers answers(long responseId) {
        MeasureResponse response = responses.response(responseId, user.staffId()).orElseThrow(() -> new NotFound("not-found"));
        audit.record(user.accountId(), AuditAction.READ, OwnMeasures.RESPONSE, responseId, response.clientId());
        Questionnaire asked = instruments.version(response.instrumentVersionId()).orElseThrow().questionnaire();
        MeasureLine line = MeasureLines.of(responses.scores(response.clientId()), responses.versions(response.clientId()),
                user.locale()).stream().filter(one -> one.responseId() == responseId).findFirst().orElseThrow();
        Map<String, Integer> before = responses.before(response).map(MeasureResponse::answers).orElse(Map.of());
        return new MeasureAnswers(response.clientId(), line, asked.intro().in(user.locale()),
                items(asked, response.answers(), before), asked.citation());
    }

    private List<MeasureAnswers.Item> items(Questionnaire asked, Map<String, Integer> answers, Map<String, Integer> before) {
        Locale language = user.locale();
        Set<String> alerting = asked.alerts(answers).stream().map(Questionnaire.AlertRule::item).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return asked.items().stream().map(item -> {
            Integer value = answers.get(item.key());
            Integer earlier = before.get(item.key());
            return new MeasureAnswers.Item(item.lead().in(language), item.text().in(language),
                    value == null ? null : item.answer(value, language), value == null ? null : item.points(value),
                    earlier == null ? null : item.answer(earlier, language), alerting.contains(item.key()));
        }).toList();
    }

    private void allowed(long clientId) {
        care.requireTreating(clientId);
        audit.record(user.accountId(), AuditAction.READ, OwnMeasures.RESPONSE, null, clientId);
    }
}
