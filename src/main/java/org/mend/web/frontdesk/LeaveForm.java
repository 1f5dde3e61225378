package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.LeaveRow;
import org.mend.scheduling.SessionCalendar;
import org.mend.scheduling.WorkingHours;
import org.mend.shared.TimeSlot;
import org.mend.web.Me;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When one clinician is away: whole days, or from and until a time of day. Says which sessions lie in a new absence. */
@Named("deskLeave")
@ViewScoped
public class LeaveForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration AHEAD = Duration.ofDays(731);
    private static final int MOST = 100;

    @Inject
    private WorkingHours hours;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private DeskTexts texts;
    @Inject
    private Me me;
    @Inject
    private Clock clock;

    private long clinicianId;
    private List<LeaveRow> rows = List.of();
    private List<AppointmentRow> inTheWay = List.of();
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalTime from;
    private LocalTime until;

    void load(long clinician) {
        clinicianId = clinician;
        rows = hours.leave(TimeSlot.of(clock.instant(), AHEAD)).stream().filter(row -> row.clinicianId() == clinician).toList();
    }

    public void add() {
        TimeSlot away = new TimeSlot(instant(firstDay, from == null ? LocalTime.MIDNIGHT : from),
                until == null ? instant(lastDay.plusDays(1), LocalTime.MIDNIGHT) : instant(lastDay, until));
        hours.addLeave(clinicianId, away);
        inTheWay = calendar.sessions(CalendarFilter.ofClinician(clinicianId, away), MOST).stream()
                .filter(SessionDialog::movable).toList();
        Messages.addGlobalInfo(texts.of("leave.added"));
        firstDay = null;
        lastDay = null;
        from = null;
        until = null;
        load(clinicianId);
    }

    public void remove(long leaveId) {
        hours.removeLeave(leaveId);
        inTheWay = List.of();
        Messages.addGlobalInfo(texts.of("leave.removed"));
        load(clinicianId);
    }

    /** "Tue 24 Nov, 09:00 to Wed 25 Nov, 00:00" reads badly: whole days are said as days. */
    public String words(LeaveRow row) {
        return texts.absence(row.start(), row.end());
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(me.getZone()).toInstant();
    }

    public List<LeaveRow> getRows() {
        return rows;
    }

    public List<AppointmentRow> getInTheWay() {
        return inTheWay;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
