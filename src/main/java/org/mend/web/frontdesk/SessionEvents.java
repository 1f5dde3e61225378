package org.mend.web.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentStatus;
import org.mend.scheduling.HoursRow;
import org.mend.scheduling.LeaveRow;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.ScheduleDisplayMode;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Sessions, working hours and leave as the calendar draws them, in the practice's wall time. */
@RequestScoped
public class SessionEvents {

    private static final String OPEN = "open";

    @Inject
    private Me me;
    @Inject
    private DeskTexts texts;

    /** @param ofOneClinician then the second line says where, else with whom */
    DefaultScheduleEvent<AppointmentRow> session(AppointmentRow session, boolean ofOneClinician) {
        String status = texts.status(session.status().code());
        DefaultScheduleEvent<AppointmentRow> event = event(session.start(), session.end(), session.who(),
                "appt-" + session.status().code(), SessionDialog.movable(session));
        event.setId(Ids.format(session.id()));
        event.setData(session);
        event.setDynamicProperty("line", line(session, ofOneClinician ? session.roomName() : session.clinicianName()));
        event.setDynamicProperty("label", texts.of("event.label", texts.longRange(session.start(), session.end()),
                session.serviceNameIn(me.getLanguage()), session.clinicianName(), session.roomName(), status));
        return event;
    }

    /** That a session is booked goes without saying. */
    private String line(AppointmentRow session, String with) {
        return session.status() == AppointmentStatus.BOOKED ? with : with + " · " + texts.status(session.status().code());
    }

    DefaultScheduleEvent<AppointmentRow> leave(LeaveRow leave) {
        DefaultScheduleEvent<AppointmentRow> event = event(leave.start(), leave.end(),
                texts.of("event.away", leave.clinicianName()), "appt-closed", false);
        event.setDisplay(ScheduleDisplayMode.BACKGROUND);
        return event;
    }

    /** All events of this group are what is open; the calendar shades the rest. */
    DefaultScheduleEvent<AppointmentRow> open(LocalDate day, HoursRow hours) {
        DefaultScheduleEvent<AppointmentRow> event = new DefaultScheduleEvent<>();
        event.setStartDate(day.atTime(hours.start()));
        event.setEndDate(day.atTime(hours.end()));
        event.setGroupId(OPEN);
        event.setDisplay(ScheduleDisplayMode.INVERSE_BACKGROUND);
        return event;
    }

    private DefaultScheduleEvent<AppointmentRow> event(Instant start, Instant end, String title, String look, boolean movable) {
        DefaultScheduleEvent<AppointmentRow> event = new DefaultScheduleEvent<>();
        event.setStartDate(LocalDateTime.ofInstant(start, me.getZone()));
        event.setEndDate(LocalDateTime.ofInstant(end, me.getZone()));
        event.setTitle(title);
        event.setStyleClass(look);
        event.setDraggable(movable);
        return event;
    }
}
