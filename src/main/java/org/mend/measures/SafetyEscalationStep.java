package org.mend.measures;

import java.time.Instant;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One alert goes further, in a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional
class SafetyEscalationStep {

    private final SafetyAlertRepository alerts;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Inject
    SafetyEscalationStep(SafetyAlertRepository alerts, Outbox outbox, AuditTrail audit) {
        this.alerts = alerts;
        this.outbox = outbox;
        this.audit = audit;
    }

    protected SafetyEscalationStep() {
        this(null, null, null);
    }

    List<Long> due(Instant now) {
        return alerts.due(now);
    }

    void escalate(long id, Instant now) {
        alerts.locked(id).filter(alert -> alert.escalate(now)).ifPresent(alert -> {
            alerts.onDuty().forEach(clinician -> outbox.tellStaff(clinician, MessageKind.SAFETY_ESCALATED, id));
            audit.recordWithoutAccount(AuditAction.EXECUTE, SafetyRaising.ALERT, id, alert.clientId());
        });
    }
}
