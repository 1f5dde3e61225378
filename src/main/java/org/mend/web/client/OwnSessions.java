package org.mend.web.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.mend.scheduling.AppointmentRow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sessions that come, those of the last months, and how to reach the practice about them. */
@Named
@RequestScoped
public class OwnSessions {

    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Duration BACK = Duration.ofDays(183);
    /** A session that has just begun still counts as coming. */
    private static final Duration LATE_ARRIVAL = Duration.ofMinutes(30);

    @Inject
    private SessionTimes sessions;
    @Inject
    private PracticeSettings settings;
    @Inject
    private Clock clock;

    private List<AppointmentRow> coming = List.of();
    private List<AppointmentRow> past = List.of();
    private PracticeRow practice;

    public void load() {
        Instant edge = clock.instant().minus(LATE_ARRIVAL);
        coming = sessions.between(edge, edge.plus(AHEAD));
        past = sessions.between(edge.minus(BACK), edge).reversed();
        practice = settings.read();
    }

    public List<AppointmentRow> getComing() {
        return coming;
    }

    /** Newest first, half a year back. */
    public List<AppointmentRow> getPast() {
        return past;
    }

    /** Some of the sessions that come are told in two times. */
    public boolean isElsewhere() {
        return coming.stream().anyMatch(row -> sessions.isElsewhere(row.start()));
    }

    public PracticeRow getPractice() {
        return practice;
    }
}
