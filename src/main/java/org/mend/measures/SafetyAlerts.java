package org.mend.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What clinicians see of safety alerts and do about them. Who is in care of the client sees what was answered; who covers, or is
 * on duty when an alert has gone further, sees whom it is about and how to reach them, not the record.
 */
@ApplicationScoped
@Retried
@Transactional
public class SafetyAlerts {

    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST = 50;

    private final SafetyAlertRepository alerts;
    private final InstrumentRepository instruments;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SafetyAlerts(SafetyAlertRepository alerts, InstrumentRepository instruments, PracticeSettings practice, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.instruments = instruments;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SafetyAlerts() {
        this(null, null, null, null, null, null);
    }

    /** Those that the clinician is to act on, the longest waiting first. */
    @Allowed(Role.CLINICIAN)
    public List<SafetyAlertRow> open() {
        return listed(alerts.open(user.staffId(), today(), MOST));
    }

    /** Those of the last thirty days that somebody has looked after, newest first. */
    @Allowed(Role.CLINICIAN)
    public List<SafetyAlertRow> recent() {
        return listed(alerts.acknowledged(user.staffId(), today(), clock.instant().minus(RECENT), MOST));
    }

    /** @throws NotFound unless the clinician is to act on it or has */
    @Allowed(Role.CLINICIAN)
    public SafetyAlertDetail read(long alertId) {
        SafetyAlertRow row = row(alertId);
        audit.record(user.accountId(), AuditAction.READ, SafetyRaising.ALERT, alertId, row.clientId());
        return row.treating() ? withAnswer(row) : new SafetyAlertDetail(row, null, null, null, null, null);
    }

    /**
     * Somebody has looked after it; it is gone for everybody.
     *
     * @param note what was done, for the client's clinicians; at most 2000 characters
     * @throws NotFound unless the clinician is to act on it
     * @throws Invalid without a note
     * @throws Conflict when somebody else was quicker
     */
    @Allowed(Role.CLINICIAN)
    public void acknowledge(long alertId, String note) {
        SafetyAlertRow row = row(alertId);
        SafetyAlert alert = alerts.locked(alertId).orElseThrow(() -> new NotFound("not-found"));
        Instant now = clock.instant();
        alert.acknowledge(user.staffId(), note, now);
        audit.record(user.accountId(), AuditAction.UPDATE, SafetyRaising.ALERT, alertId, row.clientId());
    }

    private SafetyAlertRow row(long alertId) {
        return alerts.row(alertId, user.staffId(), today()).orElseThrow(() -> new NotFound("not-found"));
    }

    private SafetyAlertDetail withAnswer(SafetyAlertRow row) {
        Locale language = user.locale();
        SafetyAlert alert = alerts.alert(row.id());
        MeasureResponse response = alerts.response(alert.responseId());
        Questionnaire asked = instruments.version(response.instrumentVersionId()).orElseThrow().questionnaire();
        Questionnaire.AlertRule rule = asked.alertRules().stream().filter(one -> one.key().equals(alert.rule())).findFirst()
                .orElseThrow();
        Questionnaire.Item item = rule.item() == null ? null : asked.item(rule.item());
        return new SafetyAlertDetail(row, response.id(), asked.shortTitle(), rule.title().in(language),
                item == null ? null : item.text().in(language),
                item == null ? null : item.answer(response.answers().get(item.key()), language));
    }

    /** A list that names nobody is not worth a line in the record of access. */
    private List<SafetyAlertRow> listed(List<SafetyAlertRow> rows) {
        if (!rows.isEmpty()) {
            audit.record(user.accountId(), AuditAction.READ, SafetyRaising.ALERT, null,
                    rows.size() == 1 ? rows.getFirst().clientId() : null);
        }
        return rows;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.read().zoneId());
    }
}
