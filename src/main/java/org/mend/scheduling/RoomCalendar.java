package org.mend.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The part of a room row that bookings lock and write. It has a version of its own, so that a booking does not make an edit of
 * the same row stale.
 */
@Entity
@Table(name = "room")
public class RoomCalendar {

    @Id
    private long id;
    @Version
    @Column(name = "booking_version")
    private int bookingVersion;

    protected RoomCalendar() {
    }
}
