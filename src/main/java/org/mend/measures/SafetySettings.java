package org.mend.measures;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator says how long an alert may wait and who is on duty when it does. */
@ApplicationScoped
@Transactional
public class SafetySettings {

    private final SafetyAlertRepository alerts;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    SafetySettings(SafetyAlertRepository alerts, CurrentUser user, AuditTrail audit) {
        this.alerts = alerts;
        this.user = user;
        this.audit = audit;
    }

    protected SafetySettings() {
        this(null, null, null);
    }

    @Allowed(Role.ADMIN)
    public SafetyRules read() {
        SafetySetting setting = alerts.setting();
        return new SafetyRules(setting.minutes(), setting.dutyClinicianId(), setting.version());
    }

    /**
     * Alerts that were raised before keep the time they were given.
     *
     * @throws StaleVersion when somebody else changed them since {@code rules.version()} was read
     * @throws Invalid for minutes out of range or somebody who is no clinician here
     */
    @Allowed(Role.ADMIN)
    public void change(SafetyRules rules) {
        SafetySetting setting = alerts.setting();
        StaleVersion.unlessEqual(rules.version(), setting.version());
        if (rules.dutyClinicianId() != null && !alerts.isClinician(rules.dutyClinicianId())) {
            throw new Invalid("clinician-unknown");
        }
        setting.change(rules.escalationMinutes(), rules.dutyClinicianId());
        audit.record(user.accountId(), AuditAction.UPDATE, "SafetySetting", (long) SafetySetting.THE_ONE, null);
    }
}
