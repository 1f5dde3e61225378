package org.mend.web.clinician;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.ScheduleEvent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clinician's week: which days are looked at, and what a click or a key starts. */
@Named
@RequestScoped
public class OwnCalendar {

    @Inject
    private OwnBooking booking;
    @Inject
    private OwnSession session;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    private LocalDate day;

    /** {@code day}: where to begin; {@code book}: a client to book for, or empty; {@code session}: one to show. */
    public void load() {
        day = asked(Faces.getRequestParameter("day"));
        String client = Faces.getRequestParameter("book");
        if (client != null && client.isBlank()) {
            booking.begin(day, null);
        } else if (client != null) {
            booking.beginFor(client);
        }
        String shown = Faces.getRequestParameter("session");
        if (shown != null) {
            session.show(shown);
            day = session.getRow().start().atZone(me.getZone()).toLocalDate();
        }
    }

    private LocalDate asked(String typed) {
        try {
            return typed == null ? moments.today() : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return moments.today();
        }
    }

    public void book() {
        booking.begin(moments.today(), null);
    }

    public void move() {
        booking.beginMove(session.getRow());
    }

    /** An hour that has gone by counts only by its day. */
    public void pointed(SelectEvent<LocalDateTime> at) {
        LocalDateTime hour = at.getObject();
        boolean past = hour.atZone(me.getZone()).toInstant().isBefore(clock.instant());
        booking.begin(hour.toLocalDate(), past ? null : hour.toLocalTime());
    }

    public void picked(SelectEvent<ScheduleEvent<?>> chosen) {
        session.show(chosen.getObject().getId());
    }

    public LocalDate getDay() {
        return day == null ? moments.today() : day;
    }
}
