package org.mend.web.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.HoursRow;
import org.mend.scheduling.SessionCalendar;
import org.mend.scheduling.WorkingHours;
import org.mend.shared.Ids;
import org.mend.shared.TimeSlot;
import org.mend.web.Me;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the calendar shows of a stretch of days. It lives for one request: a session clicked or dropped is read anew. */
@Named
@RequestScoped
public class WeekModel extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    @Inject
    private DeskCalendar desk;
    @Inject
    private transient SessionCalendar calendar;
    @Inject
    private transient WorkingHours hours;
    @Inject
    private transient SessionEvents events;
    @Inject
    private transient Me me;

    @Override
    public void loadEvents(LocalDateTime from, LocalDateTime until) {
        desk.lookAt(from.toLocalDate());
        Optional<Long> clinician = Optional.ofNullable(desk.getClinicianId());
        TimeSlot range = new TimeSlot(instant(from), instant(until));
        calendar.sessions(new CalendarFilter(range, clinician, Optional.empty(), Optional.empty(), desk.isCancelled()), MOST)
                .stream().filter(session -> desk.getRoomId() == null || session.roomId() == desk.getRoomId())
                .forEach(session -> addEvent(events.session(session, clinician.isPresent())));
        clinician.ifPresent(id -> addTimesOf(id, from.toLocalDate(), until.toLocalDate(), range));
    }

    private void addTimesOf(long clinicianId, LocalDate from, LocalDate until, TimeSlot range) {
        List<HoursRow> week = hours.of(clinicianId);
        from.datesUntil(until).forEach(day -> week.stream().filter(row -> row.weekday() == day.getDayOfWeek())
                .forEach(row -> addEvent(events.open(day, row))));
        hours.leave(range).stream().filter(away -> away.clinicianId() == clinicianId).map(events::leave)
                .forEach(this::addEvent);
    }

    /** @throws org.mend.scheduling.AppointmentNotFound when there is no such session any more */
    @Override
    public ScheduleEvent<AppointmentRow> getEvent(String id) {
        return events.session(calendar.session(Ids.parse(id)), false);
    }

    private Instant instant(LocalDateTime wallTime) {
        return wallTime.atZone(me.getZone()).toInstant();
    }
}
