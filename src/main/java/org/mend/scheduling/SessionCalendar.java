package org.mend.scheduling;

import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads sessions: everybody what they may know of, see {@link SessionVisibility}. Two statements, however many there are. */
@ApplicationScoped
@Transactional
public class SessionCalendar {

    private static final String APPOINTMENT = "Appointment";

    private final CalendarRepository repository;
    private final CurrentUser user;
    private final AuditTrail audit;

    @Inject
    SessionCalendar(CalendarRepository repository, CurrentUser user, AuditTrail audit) {
        this.repository = repository;
        this.user = user;
        this.audit = audit;
    }

    protected SessionCalendar() {
        this(null, null, null);
    }

    /** By start and id; at most {@code limit}. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public List<AppointmentRow> sessions(CalendarFilter filter, int limit) {
        SessionVisibility visible = SessionVisibility.of(user);
        List<AppointmentRow> found = repository.sessions(visible, filter, limit);
        Long subject = visible.onlyClient() != null ? visible.onlyClient()
                : filter.clientId().filter(id -> !found.isEmpty()).orElse(null);
        audit.record(user.accountId(), AuditAction.READ, APPOINTMENT, null, subject);
        return found;
    }

    /** @throws AppointmentNotFound when there is none that the current user may know of. */
    @Allowed({Role.CLIENT, Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN})
    public AppointmentRow session(long appointmentId) {
        AppointmentRow found = repository.session(SessionVisibility.of(user), appointmentId)
                .orElseThrow(AppointmentNotFound::new);
        audit.record(user.accountId(), AuditAction.READ, APPOINTMENT, appointmentId,
                found.clients().isEmpty() ? null : found.clients().getFirst().clientId());
        return found;
    }
}
