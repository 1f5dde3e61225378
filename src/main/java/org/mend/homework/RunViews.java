package org.mend.homework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.homework.RunRow.Step;
import org.mend.homework.RunRow.Track;
import org.mend.homework.RunTextRepository.Heading;
import org.mend.homework.RunTextRepository.Placed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Running programmes as their readers see them, and one that has not begun. */
@ApplicationScoped
class RunViews {

    private final RunTextRepository texts;
    private final PlanPeopleRepository people;
    private final Clock clock;

    @Inject
    RunViews(RunTextRepository texts, PlanPeopleRepository people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    protected RunViews() {
        this(null, null, null);
    }

    /** In the order given; as many statements for many as for one. */
    List<RunRow> rows(List<ProgrammeRun> runs, String language) {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Long> ids = runs.stream().map(ProgrammeRun::id).toList();
        Map<Long, Heading> headings = texts.headings(ids, language);
        Map<Long, List<Placed>> placed = texts.steps(ids, language).stream().collect(Collectors.groupingBy(Placed::runId));
        return runs.stream().map(run -> row(run, headings.get(run.id()), placed.get(run.id()))).toList();
    }

    private static RunRow row(ProgrammeRun run, Heading heading, List<Placed> placed) {
        Map<Long, List<Placed>> tracks = placed.stream()
                .collect(Collectors.groupingBy(Placed::clientId, LinkedHashMap::new, Collectors.toList()));
        return new RunRow(run.id(), run.version(), heading.slug(), heading.title(), run.pacing(), run.state(), run.endReason(),
                heading.clinicianName(), run.startsOn(), run.endedAt(), tracks.values().stream().map(one -> new Track(
                        one.getFirst().clientId(), one.getFirst().givenName(), one.stream().map(Placed::step).toList())).toList());
    }

    List<OwnPlanRow> own(List<ProgrammeRun> runs, long clientId, String language) {
        return rows(runs, language).stream().flatMap(run -> run.tracks().stream().filter(track -> track.clientId() == clientId)
                .map(track -> own(run, track))).toList();
    }

    private static OwnPlanRow own(RunRow run, Track track) {
        Step now = track.now();
        boolean asked = now != null && now.state() == RunItemState.ASSIGNED;
        return new OwnPlanRow(run.id(), run.title(), now == null ? track.steps().size() : now.place(), track.steps().size(), run.state(),
                asked ? now.title() : null, asked ? now.nextOn() : null, null);
    }

    /** The days of steps that follow the calendar, if each is done on its day; of those that follow sessions, of the booked ones. */
    List<PlannedStep> preview(long clientId, long clinicianId, List<Long> exercises, Pacing pacing, LocalDate from, String language) {
        ZoneId zone = people.zone(clientId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate base = from != null && from.isAfter(today) ? from : today;
        List<LocalDate> sessions = pacing.kind().bySession()
                ? people.ahead(clinicianId, clientId, clock.instant(), exercises.size()).stream()
                        .map(start -> LocalDate.ofInstant(start, zone)).filter(day -> !day.isBefore(base)).toList()
                : List.of();
        Map<Long, RunTextRepository.Named> rows = texts.exercises(exercises, language);
        List<PlannedStep> planned = new ArrayList<>();
        LocalDate before = null;
        for (int i = 0; i < exercises.size(); i++) {
            LocalDate session = i < sessions.size() ? sessions.get(i) : null;
            LocalDate on = day(pacing, base, before, session, i, sessions);
            RunTextRepository.Named row = rows.get(exercises.get(i));
            planned.add(new PlannedStep(i + 1, row.title(), row.minutes(), on,
                    pacing.kind() == PacingKind.BEFORE_SESSION ? session : null));
            before = on;
        }
        return planned;
    }

    private static LocalDate day(Pacing pacing, LocalDate base, LocalDate before, LocalDate session, int index,
            List<LocalDate> sessions) {
        return switch (pacing.kind()) {
            case AT_ONCE -> base;
            case WHEN_DONE -> index == 0 ? base : null;
            case DAYS_AFTER, WEEKDAYS -> pacing.day(base, before);
            case AFTER_SESSION -> session;
            case BEFORE_SESSION -> session == null ? null : index == 0 ? base : sessions.get(index - 1);
        };
    }
}
