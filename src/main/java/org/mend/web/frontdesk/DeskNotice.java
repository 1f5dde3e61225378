package org.mend.web.frontdesk;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.BookingRefused;
import org.mend.scheduling.BookingRequest;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
import org.omnifaces.cdi.ViewScoped;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What has just happened in the calendar, and the way back where there is one: a cancelled session is booked again, a moved
 * one moved back, both through the same door and under the same rules as any booking.
 */
@Named
@ViewScoped
public class DeskNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionBooking door;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private DeskTexts texts;
    @Inject
    private SlotWords words;
    @Inject
    private Clock clock;

    private String text;
    private String undoLabel;
    private Refusal refusal;
    private AppointmentRow shown;
    private AppointmentRow subject;
    private BookingRequest back;

    void booked(long id) {
        AppointmentRow now = calendar.session(id);
        say("notice.booked", now);
        shown = now;
    }

    void moved(AppointmentRow before, long id) {
        AppointmentRow now = calendar.session(id);
        say("notice.moved", now);
        shown = now;
        offerBack("notice.move-back", now, before);
    }

    /** @param before as it was, to be booked again */
    void cancelled(AppointmentRow before, boolean late) {
        say(late ? "notice.cancelled-late" : "notice.cancelled", before);
        offerBack("notice.book-again", null, before);
    }

    /** Moves a session to where it was dropped, or says why not. */
    void drop(AppointmentRow session, BookingRequest wished) {
        clear();
        attempt(session, wished);
    }

    /** Goes the way back, if the hour is still free. */
    public void undo() {
        Optional.ofNullable(back).ifPresent(wished -> attempt(subject, wished));
    }

    /** Takes one of the hours that were offered after a refusal. */
    public void take(String key) {
        Optional.ofNullable(refusal).flatMap(now -> now.choice(key)).ifPresent(slot -> attempt(subject, new BookingRequest(
                slot.clinicianId(), back.clientIds(), back.serviceId(), Optional.of(slot.roomId()), slot.start())));
    }

    public void clear() {
        text = null;
        undoLabel = null;
        refusal = null;
        shown = null;
        subject = null;
        back = null;
    }

    /** @param session to be moved, or null where a new one is booked */
    private void attempt(AppointmentRow session, BookingRequest wished) {
        try {
            if (session == null) {
                booked(door.book(wished));
            } else {
                moved(session, door.reschedule(session.id(), session.version(), wished));
            }
        } catch (BookingRefused refused) {
            clear();
            subject = session;
            back = wished;
            refusal = words.of(refused);
        }
    }

    private void say(String key, AppointmentRow session) {
        clear();
        text = texts.of(key, session.who(), texts.dayTime(session.start()), session.clinicianName(), session.roomName());
    }

    private void offerBack(String label, AppointmentRow now, AppointmentRow before) {
        if (before.start().isAfter(clock.instant())) {
            undoLabel = texts.of(label);
            subject = now;
            back = request(before, before.start());
        }
    }

    /** The same people, service and room, at another time. */
    static BookingRequest request(AppointmentRow session, Instant start) {
        List<Long> clients = session.clients().stream().map(AppointmentRow.ParticipantRow::clientId).toList();
        return new BookingRequest(session.clinicianId(), clients, session.serviceId(), Optional.of(session.roomId()), start);
    }

    public String getText() {
        return text;
    }

    /** The session that can be looked at, or null. */
    public AppointmentRow getShown() {
        return shown;
    }

    public String getUndoLabel() {
        return undoLabel;
    }

    public Refusal getRefusal() {
        return refusal;
    }
}
