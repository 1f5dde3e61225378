package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.mend.record.PrepReadiness;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentStatus;
import org.mend.scheduling.IllegalStatusChange;
import org.mend.scheduling.SessionAttendance;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session and what may happen to it now. Somebody else's change in between shows itself, and nothing is done. */
@Named("deskSession")
@ViewScoped
public class SessionDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionBooking door;
    @Inject
    private SessionAttendance attendance;
    @Inject
    private PrepReadiness prep;
    @Inject
    private DeskOptions options;
    @Inject
    private DeskNotice notice;
    @Inject
    private MoveDialog moving;
    @Inject
    private Clock clock;

    private AppointmentRow row;
    private boolean prepared;
    private boolean cancelling;

    public void show(String id) {
        row = calendar.session(Ids.parse(id));
        prepared = isAhead() && prep.ready(row.id());
        cancelling = false;
    }

    public void arrive() {
        change(() -> attendance.arrive(row.id(), row.version()));
    }

    public void checkIn() {
        change(() -> attendance.checkIn(row.id(), row.version()));
    }

    public void fulfil() {
        change(() -> attendance.fulfil(row.id(), row.version()));
    }

    public void missed() {
        change(() -> attendance.missed(row.id(), row.version()));
    }

    public void askWhoCancels() {
        cancelling = true;
    }

    public void keep() {
        cancelling = false;
    }

    public void cancel(boolean byClient) {
        AppointmentRow before = row;
        change(() -> door.cancel(row.id(), row.version(), byClient));
        notice.cancelled(before, byClient && isLate(before));
        row = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    public void move() {
        moving.begin(row);
        row = null;
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    private void change(Runnable verb) {
        try {
            verb.run();
        } catch (StaleVersion | IllegalStatusChange changedMeanwhile) {
            show(Ids.format(row.id()));
            throw changedMeanwhile;
        }
        show(Ids.format(row.id()));
    }

    /** Whether the session may become that now; nobody has missed what has not begun. */
    public boolean may(String code) {
        AppointmentStatus next = AppointmentStatus.of(code);
        return row != null && row.status().successors().contains(next)
                && (next != AppointmentStatus.NOSHOW || !clock.instant().isBefore(row.start()));
    }

    public boolean isMovable() {
        return row != null && movable(row);
    }

    /** Who has arrived is not moved any more. */
    static boolean movable(AppointmentRow session) {
        return session.status() == AppointmentStatus.BOOKED || session.status() == AppointmentStatus.PENDING;
    }

    /** Whether a cancellation by the client would count as late now. */
    public boolean isLate() {
        return row != null && isLate(row);
    }

    private boolean isLate(AppointmentRow session) {
        Instant limit = session.start().minus(Duration.ofHours(options.getPractice().noticeHours()));
        return clock.instant().isAfter(limit);
    }

    public AppointmentRow getRow() {
        return row;
    }

    /** It will be held, or is under way: only then its preparation matters. */
    public boolean isAhead() {
        return row.status().holdsTime() && row.end().isAfter(clock.instant());
    }

    /** Nothing that was asked for before it is open. */
    public boolean isPrepared() {
        return prepared;
    }

    public boolean isCancelling() {
        return cancelling;
    }
}
