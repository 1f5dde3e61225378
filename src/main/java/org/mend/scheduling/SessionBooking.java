package org.mend.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.mend.identity.Role;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The one door through which sessions are booked, moved and cancelled. It locks and writes the calendars of the clinician,
 * the clients and the room in this order, then asks every {@link ConflictRule}, then writes. Front desk books for everybody,
 * a clinician with herself for clients she cares for.
 */
@ApplicationScoped
@Retried
@Transactional
public class SessionBooking {

    private static final String APPOINTMENT = "Appointment";
    private static final Duration HORIZON = Duration.ofDays(731);

    private final AppointmentRepository appointments;
    private final CatalogueRepository catalogue;
    private final PracticeSettings practice;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SessionBooking(AppointmentRepository appointments, CatalogueRepository catalogue, PracticeSettings practice,
            CurrentUser user, AuditTrail audit, Outbox outbox, Clock clock) {
        this.appointments = appointments;
        this.catalogue = catalogue;
        this.practice = practice;
        this.user = user;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    protected SessionBooking() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Books and returns the session's id.
     *
     * @throws BookingRefused listing all that is in the way
     * @throws Invalid for an hour in the past or beyond two years, or a service, clinician or room that is not offered
     * @throws ClientNotFound for clients that the current user may not book for
     */
    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public long book(BookingRequest request) {
        Appointment booked = place(request);
        appointments.add(booked);
        note(booked, AuditAction.CREATE, MessageKind.SESSION_BOOKED);
        return booked.id();
    }

    /**
     * Moves a session: the old one is cancelled as rescheduled and a new one, whose id is returned, points back to it.
     *
     * @param request where to; its clients and service may differ too
     * @throws StaleVersion when the session was changed since {@code version} was read
     * @throws BookingRefused when the new hour is not free; the old one then stays
     */
    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public long reschedule(long appointmentId, int version, BookingRequest request) {
        Appointment old = visible(appointmentId, version);
        old.makeWayForAnother();
        appointments.freeTime(old);
        Appointment moved = place(request);
        moved.replaces(old);
        appointments.add(moved);
        audit(old, AuditAction.UPDATE);
        outbox.withdraw(old.id());
        note(moved, AuditAction.CREATE, MessageKind.SESSION_MOVED);
        return moved.id();
    }

    /**
     * Cancels a session and frees its hour.
     *
     * @param byClient whether the client asked; inside the practice's notice hours that counts as late
     */
    @Allowed({Role.FRONT_DESK, Role.CLINICIAN})
    public void cancel(long appointmentId, int version, boolean byClient) {
        Appointment session = visible(appointmentId, version);
        if (byClient) {
            session.cancelByClient(clock.instant(), Duration.ofHours(practice.read().noticeHours()));
        } else {
            session.cancelByPractice();
        }
        appointments.freeTime(session);
        outbox.withdraw(session.id());
        note(session, AuditAction.UPDATE, MessageKind.SESSION_CANCELLED);
    }

    private Appointment place(BookingRequest request) {
        PracticeRow settings = practice.read();
        Service service = catalogue.service(request.serviceId()).filter(Service::isActive)
                .orElseThrow(() -> new Invalid("service-unknown"));
        String clinician = catalogue.clinician(request.clinicianId()).orElseThrow(() -> new Invalid("clinician-unknown"));
        Map<Long, String> clients = clients(request);
        TimeSlot session = TimeSlot.of(request.start(), service.duration());
        TimeSlot taken = service.taken(session);
        requireBookableTime(session);

        appointments.lockClinician(request.clinicianId());
        request.clientIds().forEach(appointments::lockClient);
        Optional<Room> room = request.roomId().isPresent() ? Optional.of(wished(request.roomId().get()))
                : smallestFree(request, taken);
        BookingCandidate candidate = new BookingCandidate(session, taken, service.maxClients(), clinician, room, clients,
                openHours(request.clinicianId(), session, settings.zoneId()),
                catalogue.leave(List.of(request.clinicianId()), session).stream().map(LeavePeriod::away).toList(),
                appointments.busy(request.clinicianId(), room.map(Room::id), request.clientIds(), taken));
        List<BookingConflict> conflicts = ConflictRule.ALL.stream().map(rule -> rule.check(candidate))
                .flatMap(Optional::stream).toList();
        if (!conflicts.isEmpty()) {
            throw new BookingRefused(request, conflicts);
        }
        return new Appointment(request, room.orElseThrow().id(), session, taken, user.accountId(), clock.instant());
    }

    private Map<Long, String> clients(BookingRequest request) {
        boolean desk = user.is(Role.FRONT_DESK);
        if (!desk && request.clinicianId() != user.staffId()) {
            throw new Invalid("clinician-unknown");
        }
        Map<Long, String> names = catalogue.clientNames(request.clientIds(),
                desk ? Optional.empty() : Optional.of(user.staffId()));
        if (names.size() != request.clientIds().size()) {
            throw new ClientNotFound();
        }
        return names;
    }

    private Room wished(long roomId) {
        Room room = catalogue.room(roomId).filter(Room::isActive).orElseThrow(() -> new Invalid("room-unknown"));
        appointments.lockRoom(roomId);
        return room;
    }

    /** Looks again after each lock, since a room that was free may have been taken while waiting for it. */
    private Optional<Room> smallestFree(BookingRequest request, TimeSlot taken) {
        for (Room room : catalogue.activeRooms()) {
            if (room.seats() > request.clientIds().size() && isFree(room, request, taken)) {
                appointments.lockRoom(room.id());
                if (isFree(room, request, taken)) {
                    return Optional.of(room);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Room room, BookingRequest request, TimeSlot taken) {
        return appointments.busy(request.clinicianId(), Optional.of(room.id()), request.clientIds(), taken).stream()
                .noneMatch(busy -> busy.resource() == BookingCandidate.Resource.ROOM);
    }

    private List<TimeSlot> openHours(long clinicianId, TimeSlot session, ZoneId zone) {
        return OpenHours.between(session, catalogue.hours(List.of(clinicianId)), zone);
    }

    private void requireBookableTime(TimeSlot session) {
        Instant now = clock.instant();
        if (session.start().isBefore(now)) {
            throw new Invalid("start-in-the-past");
        }
        if (session.start().isAfter(now.plus(HORIZON))) {
            throw new Invalid("start-too-far-away");
        }
    }

    private Appointment visible(long appointmentId, int version) {
        Appointment session = appointments.appointment(SessionVisibility.of(user), appointmentId)
                .orElseThrow(AppointmentNotFound::new);
        if (!user.is(Role.FRONT_DESK) && session.clinicianId() != user.staffId()) {
            throw new AppointmentNotFound();
        }
        StaleVersion.unlessEqual(version, session.version());
        return session;
    }

    private void note(Appointment session, AuditAction action, MessageKind kind) {
        audit(session, action);
        session.clientIds().forEach(client -> outbox.tellClient(client, kind, session.id()));
        outbox.tellStaff(session.clinicianId(), kind, session.id());
    }

    private void audit(Appointment session, AuditAction action) {
        session.clientIds().forEach(client -> audit.record(user.accountId(), action, APPOINTMENT, session.id(), client));
    }
}
