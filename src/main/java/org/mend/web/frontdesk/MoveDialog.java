package org.mend.web.frontdesk;

import java.time.LocalDateTime;
import java.util.List;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.SessionBooking;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.cdi.ViewScoped;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Moves a session without dragging: another day, time, room or clinician. */
@Named("moving")
@ViewScoped
public class MoveDialog extends TimeChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionBooking door;
    @Inject
    private DeskNotice notice;
    @Inject
    private Me me;
    @Inject
    private Moments moments;

    private AppointmentRow session;

    public void begin(AppointmentRow chosen) {
        session = chosen;
        LocalDateTime start = LocalDateTime.ofInstant(chosen.start(), me.getZone());
        begin(moments.today().isAfter(start.toLocalDate()) ? moments.today() : start.toLocalDate(),
                new OwnTime(chosen.clinicianId(), chosen.roomId(), start.toLocalDate(), start.toLocalTime()));
        search();
    }

    @Override
    void carryOut(BookingRequest wished) {
        notice.moved(session, door.reschedule(session.id(), session.version(), wished));
    }

    @Override
    String form() {
        return "move";
    }

    @Override
    Long serviceId() {
        return session.serviceId();
    }

    @Override
    List<Long> clientIds() {
        return session.clients().stream().map(AppointmentRow.ParticipantRow::clientId).toList();
    }

    public AppointmentRow getSession() {
        return session;
    }
}
