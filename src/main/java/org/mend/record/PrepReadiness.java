package org.mend.record;

import java.time.Instant;
import java.time.LocalDate;

import org.mend.identity.Allowed;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.scheduling.AppointmentNotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * All that the front desk learns of a session's preparation: whether anything that the clients were asked to fill in before it is
 * still open. Neither what, nor how many, nor who.
 */
@ApplicationScoped
@Transactional
public class PrepReadiness {

    private final SessionPrepRepository repository;
    private final PracticeSettings practice;

    @Inject
    PrepReadiness(SessionPrepRepository repository, PracticeSettings practice) {
        this.repository = repository;
        this.practice = practice;
    }

    protected PrepReadiness() {
        this(null, null);
    }

    /** @throws AppointmentNotFound when there is no such session */
    @Allowed(Role.FRONT_DESK)
    public boolean ready(long appointmentId) {
        Instant start = repository.start(appointmentId).orElseThrow(AppointmentNotFound::new);
        LocalDate day = LocalDate.ofInstant(start, practice.read().zoneId());
        return !repository.somethingIsOpen(appointmentId, day);
    }
}
