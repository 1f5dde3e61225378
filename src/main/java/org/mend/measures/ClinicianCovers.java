package org.mend.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A clinician says who looks after her safety alerts while she is away; days are the practice's. */
@ApplicationScoped
@Transactional
public class ClinicianCovers {

    private static final String COVER = "ClinicianCover";

    private final ClinicianCoverRepository covers;
    private final SafetyAlertRepository alerts;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClinicianCovers(ClinicianCoverRepository covers, SafetyAlertRepository alerts, PracticeSettings practice, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.covers = covers;
        this.alerts = alerts;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ClinicianCovers() {
        this(null, null, null, null, null, null);
    }

    /** Who covers for me, now and later, the earliest first. */
    @Allowed(Role.CLINICIAN)
    public List<CoverRow> mine() {
        return covers.of(user.staffId(), today());
    }

    /** Whom I cover for, now and later, the earliest first. */
    @Allowed(Role.CLINICIAN)
    public List<CoverRow> forOthers() {
        return covers.by(user.staffId(), today());
    }

    /** @throws Invalid for somebody who is no clinician here, for oneself, and for days that can't be. */
    @Allowed(Role.CLINICIAN)
    public void name(long colleagueId, LocalDate startsOn, LocalDate endsOn) {
        if (!alerts.isClinician(colleagueId)) {
            throw new Invalid("clinician-unknown");
        }
        ClinicianCover cover = new ClinicianCover(user.staffId(), colleagueId, startsOn, endsOn, today(), clock.instant());
        covers.add(cover);
        audit.record(user.accountId(), AuditAction.CREATE, COVER, cover.id(), null);
    }

    /** From now on nobody covers on these days. @throws NotFound unless it is one's own */
    @Allowed(Role.CLINICIAN)
    public void takeBack(long coverId) {
        ClinicianCover cover = covers.own(coverId, user.staffId()).orElseThrow(() -> new NotFound("not-found"));
        covers.remove(cover);
        audit.record(user.accountId(), AuditAction.DELETE, COVER, coverId, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.read().zoneId());
    }
}
