package org.mend.scheduling;

import java.time.Clock;
import java.util.function.Consumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What happens on the day: clients arrive, are checked in, the session takes place, or nobody comes. The front desk does it
 * for every session, a clinician for her own. Each call throws {@link StaleVersion} when the session was changed since
 * it was read and {@link IllegalStatusChange} when it can't go there.
 */
@ApplicationScoped
@Retried
@Transactional
public class SessionAttendance {

    private final AppointmentRepository appointments;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SessionAttendance(AppointmentRepository appointments, CurrentUser user, AuditTrail audit, Clock clock) {
        this.appointments = appointments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected SessionAttendance() {
        this(null, null, null, null);
    }

    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public void arrive(long appointmentId, int version) {
        change(appointmentId, version, Appointment::arrive);
    }

    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public void checkIn(long appointmentId, int version) {
        change(appointmentId, version, Appointment::checkIn);
    }

    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public void fulfil(long appointmentId, int version) {
        change(appointmentId, version, Appointment::fulfil);
    }

    /** @throws TooEarly before the session's start. */
    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public void missed(long appointmentId, int version) {
        change(appointmentId, version, session -> session.missed(clock.instant()));
    }

    private void change(long appointmentId, int version, Consumer<Appointment> verb) {
        Appointment session = appointments.appointment(SessionVisibility.of(user), appointmentId)
                .filter(found -> user.is(Role.FRONT_DESK) || found.clinicianId() == user.staffId())
                .orElseThrow(AppointmentNotFound::new);
        StaleVersion.unlessEqual(version, session.version());
        verb.accept(session);
        session.clientIds().forEach(client ->
                audit.record(user.accountId(), AuditAction.UPDATE, "Appointment", session.id(), client));
    }
}
