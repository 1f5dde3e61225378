package org.mend.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A clinician works on this weekday between these wall times of the practice, from a date on, perhaps until another. */
@Entity
@Table(name = "availability")
public class WeeklyHours {

    @Id
    private long id;
    @Column(name = "clinician_id")
    private long clinicianId;
    private int weekday;
    @Column(name = "start_time")
    private LocalTime startTime;
    @Column(name = "end_time")
    private LocalTime endTime;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected WeeklyHours() {
    }

    WeeklyHours(long clinicianId, HoursRow row, LocalDate validFrom) {
        if (!row.end().isAfter(row.start())) {
            throw new Invalid("end-before-start");
        }
        this.id = Ids.next();
        this.clinicianId = clinicianId;
        this.weekday = row.weekday().getValue();
        this.startTime = row.start();
        this.endTime = row.end();
        this.validFrom = validFrom;
    }

    boolean holdsOn(LocalDate date) {
        return date.getDayOfWeek().getValue() == weekday && !date.isBefore(validFrom)
                && (validUntil == null || !date.isAfter(validUntil));
    }

    long clinicianId() {
        return clinicianId;
    }

    LocalTime start() {
        return startTime;
    }

    LocalTime end() {
        return endTime;
    }

    HoursRow row() {
        return new HoursRow(DayOfWeek.of(weekday), startTime, endTime);
    }
}
