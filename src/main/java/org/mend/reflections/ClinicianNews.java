package org.mend.reflections;

import java.util.List;

import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells clinicians that something waits: whoever assigned it, while in care of the client; otherwise those who are. */
@ApplicationScoped
class ClinicianNews {

    private final SharedReflectionRepository shared;
    private final Outbox outbox;

    @Inject
    ClinicianNews(SharedReflectionRepository shared, Outbox outbox) {
        this.shared = shared;
        this.outbox = outbox;
    }

    protected ClinicianNews() {
        this(null, null);
    }

    void tell(Reflection reflection, long assignedBy) {
        List<Long> inCare = shared.clinicians(reflection.clientId());
        for (long clinician : inCare.contains(assignedBy) ? List.of(assignedBy) : inCare) {
            outbox.tellStaff(clinician, MessageKind.REFLECTION_SHARED, reflection.id());
        }
    }
}
