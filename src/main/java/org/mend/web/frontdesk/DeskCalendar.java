package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.WorkingHours;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.ScheduleEvent;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The week: whose sessions and which room are looked at, and what a click, a drop or a key starts. */
@Named
@ViewScoped
public class DeskCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingHours hours;
    @Inject
    private BookingDialog booking;
    @Inject
    private SessionDialog session;
    @Inject
    private DeskNotice notice;
    @Inject
    private DeskTexts texts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    private LocalDate day;
    private boolean weekends;
    private Long clinicianId;
    private Long roomId;
    private boolean cancelled;

    public void load() {
        day = asked(Faces.getRequestParameter("day"));
        weekends = hours.ofEverybody().values().stream().flatMap(Collection::stream)
                .anyMatch(row -> row.weekday().compareTo(DayOfWeek.FRIDAY) > 0);
        String client = Faces.getRequestParameter("book");
        if (client != null) {
            booking.beginFor(client);
        }
        String shown = Faces.getRequestParameter("session");
        if (shown != null) {
            session.show(shown);
        }
    }

    private LocalDate asked(String typed) {
        try {
            return typed == null ? moments.today() : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return moments.today();
        }
    }

    /** The calendar tells which day it begins with whenever it reads. */
    void lookAt(LocalDate first) {
        day = first;
    }

    public void book() {
        notice.clear();
        booking.begin(day);
    }

    public void pointed(SelectEvent<LocalDateTime> at) {
        LocalDateTime hour = at.getObject();
        boolean past = hour.atZone(me.getZone()).toInstant().isBefore(clock.instant());
        booking.begin(hour, past, clinicianId, roomId);
    }

    public void picked(SelectEvent<ScheduleEvent<AppointmentRow>> chosen) {
        session.show(chosen.getObject().getId());
    }

    /** A drop moves through the same door as the dialog does; the calendar reads again and shows where the session is now. */
    public void dropped(ScheduleEntryMoveEvent drop) {
        ScheduleEvent<?> event = drop.getScheduleEvent();
        Instant to = event.getStartDate().atZone(me.getZone()).toInstant();
        AppointmentRow row = (AppointmentRow) event.getData();
        notice.drop(row, DeskNotice.request(row, to));
    }

    public String getTitle() {
        return texts.week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isWeekends() {
        return weekends;
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

    public boolean isCancelled() {
        return cancelled;
    }

    public void setCancelled(boolean cancelled) {
        this.cancelled = cancelled;
    }
}
