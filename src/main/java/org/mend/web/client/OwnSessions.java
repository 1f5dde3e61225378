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

    @Inject
    private SessionTimes sessions;
    @Inject
    private PracticeSettings settings;
    @Inject
    private Clock clock;

    private List<AppointmentRow> coming = List.of();
    private List<AppointmentRow> past = List.of();
    private AppointmentRow next;
    private PracticeRow practice;

    public void load() {
        Instant now = clock.instant();
        List<AppointmentRow> all = sessions.between(now.minus(BACK), now.plus(AHEAD));
        coming = all.stream().filter(row -> row.end().isAfter(now)).toList();
        past = all.stream().filter(row -> !row.end().isAfter(now)).toList().reversed();
        next = coming.stream().filter(SessionTimes::isAhead).findFirst().orElse(null);
        practice = settings.read();
    }

    /** The one that takes place next, or is under way; null when none is booked. */
    public AppointmentRow getNext() {
        return next;
    }

    /** Those that come beside the next, cancelled ones too. */
    public List<AppointmentRow> getAfter() {
        return coming.stream().filter(row -> row != next).toList();
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
