package org.mend.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.TimeSlot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A session of one or more clients with a clinician in a room. Life story: booked; the clients arrive, are checked in when
 * it begins, and it is fulfilled; or it is cancelled, or from its start on nobody came. Moving it cancels this row
 * with the reason <em>rescheduled</em> and books a new one that points back here. Fulfilled and cancelled are final.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    private long id;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "service_id")
    private long serviceId;
    @Column(name = "room_id")
    private long roomId;
    @Column(name = "start_at")
    private Instant startAt;
    @Column(name = "end_at")
    private Instant endAt;
    @Column(name = "taken_from")
    private Instant takenFrom;
    @Column(name = "taken_until")
    private Instant takenUntil;
    private AppointmentStatus status;
    @Column(name = "cancellation_reason")
    private String cancellationReason;
    @Column(name = "replaces_id")
    private Long replacesId;
    @Column(name = "created_by")
    private long createdBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @ElementCollection
    @CollectionTable(name = "appointment_participant", joinColumns = @JoinColumn(name = "appointment_id"))
    private List<Participant> participants = new ArrayList<>();
    @Version
    private int version;

    protected Appointment() {
    }

    /** @param taken the session widened by its buffers */
    Appointment(BookingRequest request, long roomId, TimeSlot session, TimeSlot taken, long createdBy, Instant now) {
        if (!taken.contains(session)) {
            throw new IllegalArgumentException("The taken time holds the session");
        }
        if (request.clientIds().isEmpty()) {
            throw new Invalid("client-missing");
        }
        this.id = Ids.next();
        this.clinicianId = request.clinicianId();
        this.serviceId = request.serviceId();
        this.roomId = roomId;
        this.startAt = session.start();
        this.endAt = session.end();
        this.takenFrom = taken.start();
        this.takenUntil = taken.end();
        this.status = AppointmentStatus.BOOKED;
        this.createdBy = createdBy;
        this.createdAt = now;
        request.clientIds().forEach(client -> participants.add(new Participant(client, session.start())));
    }

    void replaces(Appointment earlier) {
        replacesId = earlier.id;
    }

    void arrive() {
        become(AppointmentStatus.ARRIVED);
        participants.forEach(Participant::attended);
    }

    void checkIn() {
        become(AppointmentStatus.CHECKED_IN);
        participants.forEach(Participant::attended);
    }

    void fulfil() {
        become(AppointmentStatus.FULFILLED);
        participants.forEach(Participant::attended);
    }

    /** @throws TooEarly before the start. */
    void missed(Instant now) {
        if (now.isBefore(startAt)) {
            throw new TooEarly();
        }
        become(AppointmentStatus.NOSHOW);
        participants.forEach(Participant::missed);
    }

    /** @param notice how long before the start a client may cancel without it counting as late */
    void cancelByClient(Instant now, Duration notice) {
        cancel(now.isAfter(startAt.minus(notice)) ? CancellationReason.LATE_BY_CLIENT : CancellationReason.BY_CLIENT);
    }

    void cancelByPractice() {
        cancel(CancellationReason.BY_PRACTICE);
    }

    void makeWayForAnother() {
        if (status != AppointmentStatus.BOOKED && status != AppointmentStatus.PENDING) {
            throw new IllegalStatusChange(status, AppointmentStatus.CANCELLED);
        }
        cancel(CancellationReason.RESCHEDULED);
    }

    private void cancel(CancellationReason reason) {
        become(AppointmentStatus.CANCELLED);
        cancellationReason = reason.code();
    }

    private void become(AppointmentStatus next) {
        status.requireMayBecome(next);
        status = next;
    }

    long id() {
        return id;
    }

    long clinicianId() {
        return clinicianId;
    }

    long serviceId() {
        return serviceId;
    }

    long roomId() {
        return roomId;
    }

    Instant startAt() {
        return startAt;
    }

    TimeSlot taken() {
        return new TimeSlot(takenFrom, takenUntil);
    }

    List<Long> clientIds() {
        return participants.stream().map(Participant::clientId).sorted().toList();
    }

    AppointmentStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
