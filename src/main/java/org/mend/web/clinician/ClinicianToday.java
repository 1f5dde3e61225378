package org.mend.web.clinician;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.identity.CurrentUser;
import org.mend.reflections.CaseloadFilter;
import org.mend.reflections.CaseloadReading;
import org.mend.reflections.CaseloadRow;
import org.mend.reflections.QueueOrder;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.SharedOverview;
import org.mend.reflections.WaitingReflection;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.AppointmentRow.ParticipantRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.SessionCalendar;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;
import org.mend.shared.TimeSlot;
import org.mend.web.Me;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clinician's day: who comes, what is known of them since last time, and what waits. */
@Named
@RequestScoped
public class ClinicianToday {

    private static final int MOST_SESSIONS = 60;
    private static final int WAITING_SHOWN = 5;
    private static final int QUIET_SHOWN = 3;

    @Inject
    private SessionCalendar calendar;
    @Inject
    private SessionsAround around;
    @Inject
    private SharedOverview shared;
    @Inject
    private CaseloadReading caseload;
    @Inject
    private ReflectionReview reviews;
    @Inject
    private CurrentUser user;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Clock clock;

    private String lead;
    private List<Coming> sessions;
    private List<Waiting> waiting;
    private List<Quiet> quiet;
    private long quietCount;

    /**
     * A session of today with a line of what is known.
     *
     * @param prepared there is a sheet to look at: it is held, or will be
     * @param next it is the first that is not over
     */
    public record Coming(AppointmentRow session, String note, boolean prepared, boolean next) {
    }

    /** @param before the client comes today, still ahead; null otherwise */
    public record Waiting(WaitingReflection reflection, Instant before) {
    }

    /** Who drifted, and for how many days nothing was begun or finished. */
    public record Quiet(CaseloadRow row, long days) {
    }

    public void load() {
        LocalDate date = moments.today();
        Instant start = date.atStartOfDay(me.getZone()).toInstant();
        TimeSlot day = new TimeSlot(start, date.plusDays(1).atStartOfDay(me.getZone()).toInstant());
        List<AppointmentRow> rows = calendar.sessions(CalendarFilter.ofClinician(user.staffId(), day), MOST_SESSIONS);
        sessions = withNotes(rows, start);
        waiting = reviews.queue(QueueOrder.NEWEST, null, WAITING_SHOWN).items().stream()
                .map(reflection -> new Waiting(reflection, comesAt(reflection.clientId(), rows))).toList();
        CaseloadFilter drifted = CaseloadFilter.drifted(Caseload.QUIET_DAYS);
        quiet = caseload.page(drifted, 0, QUIET_SHOWN).stream().map(row -> new Quiet(row, daysSince(row.quietSince()))).toList();
        quietCount = quiet.size() < QUIET_SHOWN ? quiet.size() : caseload.counts(drifted).drifted();
        lead = rows.isEmpty() ? texts.of("today.lead.none", me.getWaitingReviews())
                : texts.of("today.lead", rows.size(), texts.number(rows.size()), moments.time(rows.getFirst().start()),
                        me.getWaitingReviews());
    }

    private List<Coming> withNotes(List<AppointmentRow> rows, Instant dayStart) {
        Set<Long> clients = rows.stream().flatMap(row -> row.clients().stream()).map(ParticipantRow::clientId)
                .collect(Collectors.toSet());
        Map<Long, Around> times = around.of(clients, dayStart);
        Map<Long, Instant> lastTimes = new HashMap<>();
        times.forEach((id, time) -> lastTimes.put(id, time.last() == null ? Instant.EPOCH : time.last()));
        Map<Long, Integer> counts = shared.since(lastTimes);
        Long next = rows.stream().filter(row -> row.status().holdsTime() && row.end().isAfter(clock.instant())).findFirst()
                .map(AppointmentRow::id).orElse(null);
        return rows.stream().map(row -> {
            boolean first = row.clients().stream().allMatch(client -> times.get(client.clientId()).last() == null);
            int sum = row.clients().stream().mapToInt(client -> counts.getOrDefault(client.clientId(), 0)).sum();
            return new Coming(row, texts.of(first ? "today.note.first" : "today.note", sum), row.status().holdsTime(),
                    next != null && next == row.id());
        }).toList();
    }

    private long daysSince(Instant moment) {
        return Duration.between(moment, clock.instant()).toDays();
    }

    private Instant comesAt(long clientId, List<AppointmentRow> rows) {
        return rows.stream().filter(row -> row.start().isAfter(clock.instant())
                && row.clients().stream().anyMatch(client -> client.clientId() == clientId))
                .map(AppointmentRow::start).findFirst().orElse(null);
    }

    public String getLead() {
        return lead;
    }

    public List<Coming> getSessions() {
        return sessions;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public List<Quiet> getQuiet() {
        return quiet;
    }

    /** How many drifted in all. */
    public long getQuietCount() {
        return quietCount;
    }
}
