package org.mend.web.clinician;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.mend.identity.CurrentUser;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.HoursRow;
import org.mend.scheduling.SessionCalendar;
import org.mend.scheduling.WorkingHours;
import org.mend.shared.Ids;
import org.mend.shared.TimeSlot;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleEvent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clinician's own sessions and working hours in a stretch of days, in the practice's wall time. Read anew in each request. */
@Named
@RequestScoped
public class OwnWeek extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private transient SessionCalendar calendar;
    @Inject
    private transient WorkingHours hours;
    @Inject
    private transient CurrentUser user;
    @Inject
    private transient ClinicianTexts texts;
    @Inject
    private transient Me me;
    @Inject
    private transient Moments moments;

    private transient List<HoursRow> week;
    private transient boolean weekends;

    @PostConstruct
    void readHours() {
        week = hours.of(user.staffId());
        weekends = week.stream().anyMatch(row -> row.weekday().compareTo(DayOfWeek.FRIDAY) > 0);
    }

    @Override
    public void loadEvents(LocalDateTime from, LocalDateTime until) {
        TimeSlot range = new TimeSlot(instant(from), instant(until));
        calendar.sessions(CalendarFilter.ofClinician(user.staffId(), range), MOST).forEach(row -> addEvent(session(row)));
        from.toLocalDate().datesUntil(until.toLocalDate()).forEach(day -> week.stream()
                .filter(row -> row.weekday() == day.getDayOfWeek()).forEach(row -> addEvent(open(day, row))));
    }

    /** @throws org.mend.scheduling.AppointmentNotFound when there is no such session any more */
    @Override
    public ScheduleEvent<?> getEvent(String id) {
        return session(calendar.session(Ids.parse(id)));
    }

    /** Whether the clinician works on Saturdays or Sundays, so that the week shows them. */
    public boolean isWeekends() {
        return weekends;
    }

    private ScheduleEvent<AppointmentRow> session(AppointmentRow row) {
        String status = texts.status(row.status().code());
        String service = row.serviceNameIn(me.getLanguage());
        DefaultScheduleEvent<AppointmentRow> event = new DefaultScheduleEvent<>();
        event.setId(Ids.format(row.id()));
        event.setTitle(row.who());
        event.setStartDate(LocalDateTime.ofInstant(row.start(), me.getZone()));
        event.setEndDate(LocalDateTime.ofInstant(row.end(), me.getZone()));
        event.setStyleClass("appt-" + row.status().code());
        event.setDraggable(false);
        event.setDynamicProperty("line", status + " · " + row.roomName());
        event.setDynamicProperty("label", texts.of("week.label", row.who(), moments.longDayTime(row.start()),
                moments.time(row.end()), service, row.roomName(), status));
        return event;
    }

    /** All events of this group are what is open; the calendar shades the rest. */
    private static ScheduleEvent<AppointmentRow> open(LocalDate day, HoursRow hours) {
        DefaultScheduleEvent<AppointmentRow> event = new DefaultScheduleEvent<>();
        event.setStartDate(day.atTime(hours.start()));
        event.setEndDate(day.atTime(hours.end()));
        event.setGroupId("open");
        event.setDisplay(ScheduleDisplayMode.INVERSE_BACKGROUND);
        return event;
    }

    private Instant instant(LocalDateTime wallTime) {
        return wallTime.atZone(me.getZone()).toInstant();
    }
}
