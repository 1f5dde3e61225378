package org.mend.web.clinician;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.mend.identity.CurrentUser;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.TimeSlot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A client's sessions: what is ahead, and the last year. */
@Named
@RequestScoped
public class CareSessions {

    private static final Duration AHEAD = Duration.ofDays(731);
    private static final Duration BACK = Duration.ofDays(366);
    private static final int MOST = 200;

    @Inject
    private CareChart chart;
    @Inject
    private SessionCalendar calendar;
    @Inject
    private OwnSession picked;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private String sessionId;
    private List<AppointmentRow> coming;
    private List<AppointmentRow> past;

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("sessions")) {
            return;
        }
        Instant now = clock.instant();
        List<AppointmentRow> all = calendar.sessions(
                CalendarFilter.ofClient(chart.clientId(), new TimeSlot(now.minus(BACK), now.plus(AHEAD))), MOST);
        coming = all.stream().filter(row -> row.end().isAfter(now)).toList();
        past = all.stream().filter(row -> !row.end().isAfter(now)).toList().reversed();
        if (sessionId != null) {
            picked.show(sessionId);
            picked.comeBackTo("/clinician/client?faces-redirect=true&tab=sessions&id=" + chart.getId());
        }
    }

    /** Somebody else's session can be seen, since the client is in the clinician's care, and not be changed. */
    public boolean own(AppointmentRow row) {
        return row.clinicianId() == user.staffId();
    }

    public List<AppointmentRow> getComing() {
        return coming;
    }

    public List<AppointmentRow> getPast() {
        return past;
    }

    public String getSessionId() {
        return sessionId;
    }

    public void setSessionId(String sessionId) {
        this.sessionId = sessionId;
    }
}
