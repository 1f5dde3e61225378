package org.mend.rest;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.PracticeCatalogue;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns what callers send into what the desk's use case takes. */
@ApplicationScoped
class Bookings {

    private final PracticeCatalogue catalogue;

    @Inject
    Bookings(PracticeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    protected Bookings() {
        this(null);
    }

    BookingRequest request(BookAppointment wish) {
        long service = References.service(wish.serviceId());
        requireFittingEnd(service, wish.start(), wish.end());
        return new BookingRequest(References.clinician(wish.clinicianId()), References.clients(wish.clientIds()), service,
                References.room(wish.roomId()), wish.start().toInstant());
    }

    /** What the caller does not name stays, the room too: nobody is moved from a video room to a real one unasked. */
    BookingRequest request(MoveAppointment wish, AppointmentRow now) {
        long service = wish.serviceId() == null ? now.serviceId() : References.service(wish.serviceId());
        requireFittingEnd(service, wish.start(), wish.end());
        List<Long> clients = wish.clientIds() == null
                ? now.clients().stream().map(AppointmentRow.ParticipantRow::clientId).toList()
                : References.clients(wish.clientIds());
        return new BookingRequest(wish.clinicianId() == null ? now.clinicianId() : References.clinician(wish.clinicianId()),
                clients, service, Optional.of(References.room(wish.roomId()).orElse(now.roomId())), wish.start().toInstant());
    }

    private void requireFittingEnd(long service, OffsetDateTime start, OffsetDateTime end) {
        if (end == null) {
            return;
        }
        int minutes = catalogue.services().stream().filter(row -> row.id() == service).findFirst()
                .orElseThrow(() -> new Invalid("service-unknown")).durationMinutes();
        if (!Duration.between(start, end).equals(Duration.ofMinutes(minutes))) {
            throw new Invalid("end-does-not-fit");
        }
    }
}
