package org.mend.scheduling;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;
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

    /** The working week of every active clinician; somebody without hours is not in it. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public Map<Long, List<HoursRow>> ofEverybody() {
        Set<Long> clinicians = repository.clinicians().keySet();
        return clinicians.isEmpty() ? Map.of() : repository.hours(clinicians).stream().collect(Collectors.groupingBy(
                WeeklyHours::clinicianId, Collectors.mapping(WeeklyHours::row, Collectors.toList())));
    }

    /** Who is away when, as far as it reaches into {@code range}; by start. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public List<LeaveRow> leave(TimeSlot range) {
        Map<Long, String> names = repository.clinicians();
        return names.isEmpty() ? List.of() : repository.leave(names.keySet(), range).stream().map(away -> away.row(names.get(away.clinicianId())))
                .sorted(Comparator.comparing(LeaveRow::start).thenComparing(LeaveRow::clinicianName)).toList();
    }

    /** The clinician is not away after all. @throws NotFound when there is no such absence. */
    @Allowed({Role.FRONT_DESK, Role.ADMIN})
    public void removeLeave(long leaveId) {
        LeavePeriod leave = repository.leave(leaveId).orElseThrow(() -> new NotFound("not-found"));
        repository.remove(leave);
        audit.record(user.accountId(), AuditAction.DELETE, SCHEDULE, leave.clinicianId(), null);
    }

    private void requireClinician(long clinicianId) {
        if (repository.clinician(clinicianId).isEmpty()) {
            throw new Invalid("clinician-unknown");
        }
    }
}
