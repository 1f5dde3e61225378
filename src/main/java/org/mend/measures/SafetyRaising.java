package org.mend.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.PracticeSettings;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Raises alerts in the transaction that hands answers in: both stand or fall together. It tells every clinician in care and who
 * covers for them today. When none of them is here, because care has ended or all are on leave without cover, the alert does
 * not wait for them and goes further at once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SafetyRaising {

    static final String ALERT = "SafetyAlert";

    private final SafetyAlertRepository alerts;
    private final PracticeSettings practice;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SafetyRaising(SafetyAlertRepository alerts, PracticeSettings practice, Outbox outbox, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.practice = practice;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    protected SafetyRaising() {
        this(null, null, null, null, null);
    }

    void raise(MeasureResponse response, List<Questionnaire.AlertRule> rules) {
        Instant now = clock.instant();
        List<Long> treating = alerts.treating(response.clientId());
        List<Long> covering = alerts.covering(treating, LocalDate.ofInstant(now, practice.read().zoneId()));
        boolean nobodyHere = covering.isEmpty() && Set.copyOf(alerts.onLeave(treating, now)).containsAll(treating);
        Duration wait = nobodyHere ? Duration.ZERO : alerts.setting().patience();
        Set<Long> told = new HashSet<>(treating);
        told.addAll(covering);
        for (Questionnaire.AlertRule rule : rules) {
            SafetyAlert alert = new SafetyAlert(response.clientId(), response.id(), rule.key(), now, wait);
            alerts.add(alert);
            told.forEach(clinician -> outbox.tellStaff(clinician, MessageKind.SAFETY_ALERT, alert.id()));
            audit.recordWithoutAccount(AuditAction.CREATE, ALERT, alert.id(), response.clientId());
        }
    }
}
