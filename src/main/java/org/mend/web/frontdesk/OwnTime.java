package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** An hour typed by hand: with whom, where (nobody's wish: the first room that is free), on which day and at what time. */
public class OwnTime implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long clinicianId;
    private Long roomId;
    private LocalDate date;
    private LocalTime time;

    OwnTime() {
    }

    OwnTime(Long clinicianId, Long roomId, LocalDate date, LocalTime time) {
        this.clinicianId = clinicianId;
        this.roomId = roomId;
        this.date = date;
        this.time = time;
    }

    Instant in(ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    public Long getClinicianId() {
        return clinicianId;
    }

    public void setClinicianId(Long clinicianId) {
        this.clinicianId = clinicianId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
