package org.mend.scheduling;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** When clinicians work and when they are away; kept by administrators and the front desk, read by the clinician herself. */
@ApplicationScoped
@Transactional
public class WorkingHours {

    private static final String SCHEDULE = "Schedule";

    private final CatalogueRepository repository;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WorkingHours(CatalogueRepository repository, PracticeSettings practice, CurrentUser user, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected WorkingHours() {
        this(null, null, null, null, null);
    }

    /** By weekday and start. */
    @Allowed({Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<HoursRow> of(long clinicianId) {
        if (!user.is(Role.FRONT_DESK) && !user.is(Role.ADMIN) && clinicianId != user.staffId()) {
            throw new NotAllowed();
        }
        return repository.hours(List.of(clinicianId)).stream().map(WeeklyHours::row).toList();
    }

    /**
     * Replaces the whole week. Sessions already booked stay as they are.
     *
     * @throws Invalid when hours of one day overlap or end before they begin
     */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void replace(long clinicianId, List<HoursRow> week) {
        requireClinician(clinicianId);
        Map<DayOfWeek, HoursRow> last = new EnumMap<>(DayOfWeek.class);
        List<HoursRow> sorted = week.stream().sorted((a, b) -> a.start().compareTo(b.start())).toList();
        for (HoursRow row : sorted) {
            HoursRow before = last.put(row.weekday(), row);
            if (before != null && row.start().isBefore(before.end())) {
                throw new Invalid("hours-overlap");
            }
        }
        repository.removeHours(clinicianId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), practice.read().zoneId());
        sorted.forEach(row -> repository.add(new WeeklyHours(clinicianId, row, today)));
        audit.record(user.accountId(), AuditAction.UPDATE, SCHEDULE, clinicianId, null);
    }

    /** The clinician is away; no new session is booked into that time. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void addLeave(long clinicianId, TimeSlot away) {
        requireClinician(clinicianId);
        repository.add(new LeavePeriod(clinicianId, away));
        audit.record(user.accountId(), AuditAction.CREATE, SCHEDULE, clinicianId, null);
    }

    private void requireClinician(long clinicianId) {
        if (repository.clinician(clinicianId).isEmpty()) {
            throw new Invalid("clinician-unknown");
        }
    }
}
