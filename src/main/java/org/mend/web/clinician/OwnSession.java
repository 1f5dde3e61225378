package org.mend.web.clinician;

import java.io.Serializable;
import java.time.Clock;
import java.util.stream.Collectors;

import org.mend.identity.CurrentUser;
import org.mend.record.NoteAccess;
import org.mend.record.SessionNotes;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentStatus;
import org.mend.scheduling.IllegalStatusChange;
import org.mend.scheduling.SessionAttendance;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session in detail and what may happen to it now. What somebody else changed in between shows itself, and nothing is done. */
@Named
@ViewScoped
public class OwnSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionAttendance attendance;
    @Inject
    private SessionBooking door;
    @Inject
    private SessionNotes notes;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private AppointmentRow row;
    private NoteAccess note;
    private String home;

    public void show(String id) {
        row = calendar.session(Ids.parse(id));
        note = notes.access(row.id());
    }

    /** Where to go after a change; without it the page stays. */
    void comeBackTo(String outcome) {
        home = outcome;
    }

    public String arrive() {
        return change(() -> attendance.arrive(row.id(), row.version()));
    }

    public String checkIn() {
        return change(() -> attendance.checkIn(row.id(), row.version()));
    }

    /** It took place: whoever came without being noted has arrived first, so that the record stays complete. */
    public String fulfil() {
        return change(() -> {
            if (row.status() == AppointmentStatus.BOOKED) {
                attendance.arrive(row.id(), row.version());
                show(Ids.format(row.id()));
            }
            attendance.fulfil(row.id(), row.version());
        });
    }

    public String missed() {
        return change(() -> attendance.missed(row.id(), row.version()));
    }

    public String cancel(boolean byClient) {
        return change(() -> door.cancel(row.id(), row.version(), byClient));
    }

    private String change(Runnable verb) {
        try {
            verb.run();
        } catch (StaleVersion | IllegalStatusChange changedMeanwhile) {
            show(Ids.format(row.id()));
            throw changedMeanwhile;
        }
        show(Ids.format(row.id()));
        if (home != null) {
            Messages.addFlashGlobalInfo(texts.of("session.noted"));
        }
        return home;
    }

    /** Whether the session may become that now; nobody has missed what has not begun, and only the own one is changed. */
    public boolean may(String code) {
        AppointmentStatus next = AppointmentStatus.of(code);
        return row != null && row.clinicianId() == user.staffId() && row.status().successors().contains(next)
                && (next != AppointmentStatus.NOSHOW || !clock.instant().isBefore(row.start()));
    }

    /** Whether it can be noted as having taken place. */
    public boolean isHappened() {
        return may("fulfilled") || may("noshow");
    }

    /** Who has arrived is not moved any more. */
    public boolean isMovable() {
        return may("cancelled") && (row.status() == AppointmentStatus.BOOKED || row.status() == AppointmentStatus.PENDING);
    }

    /** Everybody in it, for an address; practice is assigned to both partners of a couple. */
    public String getClientIds() {
        return row.clients().stream().map(one -> Ids.format(one.clientId())).collect(Collectors.joining(","));
    }

    /** It is the clinician's own and was or will be held. */
    public boolean isAssignable() {
        return row != null && row.clinicianId() == user.staffId() && row.status().holdsTime();
    }

    /** There is a note to read, or one to write. */
    public boolean isNoted() {
        return note != NoteAccess.NONE;
    }

    /** It is the clinician's own and not over yet. */
    public boolean isPreparable() {
        return isAssignable() && clock.instant().isBefore(row.end());
    }

    public AppointmentRow getRow() {
        return row;
    }
}
