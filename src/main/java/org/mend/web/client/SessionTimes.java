package org.mend.web.client;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mend.identity.PracticeSettings;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentStatus;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.TimeSlot;
import org.mend.web.Me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client's own sessions, and how their time and place are told. */
@Named
@RequestScoped
public class SessionTimes {

    private static final int MOST = 400;
    private static final Set<AppointmentStatus> AHEAD = EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED, AppointmentStatus.CHECKED_IN);
    private static final String MOVED = "rescheduled";
    private static final String MISSED = "missed";

    @Inject
    private SessionCalendar calendar;
    @Inject
    private PracticeSettings settings;
    @Inject
    private Me me;

    private ZoneId practiceZone;

    /** By start; a session that was moved shows only where it went. */
    List<AppointmentRow> between(Instant from, Instant until) {
        return calendar.sessions(CalendarFilter.everything(new TimeSlot(from, until)), MOST).stream()
                .filter(row -> !MOVED.equals(row.cancellationReason())).toList();
    }

    static boolean isAhead(AppointmentRow row) {
        return AHEAD.contains(row.status());
    }

    /** The way into a video room, or null: only an address that the browser opens encrypted. */
    public String videoLink(AppointmentRow row) {
        String link = row.videoLink();
        return link != null && link.regionMatches(true, 0, "https://", 0, 8) && isAhead(row) ? link : null;
    }

    public boolean isVideo(AppointmentRow row) {
        return row.videoLink() != null && !row.videoLink().isBlank();
    }

    /** FHIR code of the session; a client who was not there reads so, even when the other partner was. */
    public String status(AppointmentRow row) {
        boolean missed = row.clients().stream().anyMatch(client -> MISSED.equals(client.attendance()));
        return missed ? AppointmentStatus.NOSHOW.code() : row.status().code();
    }

    /** The client's clock shows another hour than the practice's then, so a time has to say which it means. */
    public boolean isElsewhere(Instant instant) {
        return !me.getZone().getRules().getOffset(instant).equals(practiceZone().getRules().getOffset(instant));
    }

    /** "14:00", as the practice's clock shows it. */
    public String practiceTime(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(practiceZone()));
    }

    /** "Eastern Time", in the client's language. */
    public String getZoneName() {
        return me.getZone().getDisplayName(TextStyle.FULL, Locale.of(me.getLanguage()));
    }

    private ZoneId practiceZone() {
        if (practiceZone == null) {
            practiceZone = settings.read().zoneId();
        }
        return practiceZone;
    }
}
