package org.mend.scheduling;

import java.time.Instant;

import org.mend.shared.Ids;
import org.mend.shared.TimeSlot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clinician is away; sessions already booked in it stay until somebody moves them. */
@Entity
@Table(name = "leave_period")
public class LeavePeriod {

    @Id
    private long id;
    @Column(name = "clinician_id")
    private long clinicianId;
    @Column(name = "start_at")
    private Instant startAt;
    @Column(name = "end_at")
    private Instant endAt;

    protected LeavePeriod() {
    }

    LeavePeriod(long clinicianId, TimeSlot away) {
        this.id = Ids.next();
        this.clinicianId = clinicianId;
        this.startAt = away.start();
        this.endAt = away.end();
    }

    long clinicianId() {
        return clinicianId;
    }

    LeaveRow row(String clinicianName) {
        return new LeaveRow(id, clinicianId, clinicianName, startAt, endAt);
    }

    TimeSlot away() {
        return new TimeSlot(startAt, endAt);
    }
}
