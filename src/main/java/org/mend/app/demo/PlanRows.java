package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes a few rhythms and running programmes, made of what the clients have done and were asked in the demo. */
final class PlanRows {

    private static final String CAME_BACK = "guilt-and-the-moment";
    private static final Set<DayOfWeek> DAYS = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    private static final int DAYS_MASK = 0b0010101;
    private static final Set<String> WITH_A_STORY = Set.of("ines.keller", "ruth.amsel", "sam.amsel");

    private final Connection connection;
    private final DemoWorld world;
    private final Instant begun;

    PlanRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
        this.begun = world.day().now().minus(Duration.ofDays(70));
    }

    private record Exercise(long id, String slug) {
    }

    void write() throws SQLException {
        run("repair-starts-with-me", caseOf("ines.keller"), "DAYS_AFTER", 7);
        run("coming-back-to-each-other", caseOf("ruth.amsel"), "AFTER_SESSION", null);
        List<CareCase> others = world.people().cases.stream().filter(one -> !one.isCouple() && one.clients().getFirst().hasAccount()
                && !WITH_A_STORY.contains(one.clients().getFirst().username()) && hasDone(one.clients().getFirst())).limit(3).toList();
        for (int i = 0; i < others.size(); i++) {
            rhythm(others.get(i), i);
        }
    }

    private CareCase caseOf(String username) {
        return world.people().cases.stream().filter(one -> one.includes(username)).findFirst().orElseThrow();
    }

    private boolean hasDone(DemoClient client) {
        return world.assignments().stream().anyMatch(one -> one.spec().client() == client && one.exercise().slug().equals(CAME_BACK)
                && one.status().equals("completed"));
    }

    private void run(String programme, CareCase care, String pacing, Integer days) throws SQLException {
        long id = world.ids().next();
        List<Exercise> exercises = new ArrayList<>();
        long programmeId = exercises(programme, exercises);
        try (JdbcBatch rows = new JdbcBatch(connection, "programme_run", "id, programme_id, client_id, couple_id, clinician_id, pacing, "
                + "days_after, starts_on, note, why_now, reminders, good_enough, state, created_at")) {
            rows.add(id, programmeId, care.isCouple() ? null : care.clients().getFirst().id(), care.isCouple() ? couple(care) : null,
                    care.clinician().id(), pacing, days, LocalDate.ofInstant(begun, DemoDay.ZONE), "", "", true, false, "ACTIVE", begun);
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "programme_run_item", "id, run_id, client_id, position, exercise_id, state, "
                + "skipped_by, assignment_id, assigned_at, settled_at")) {
            for (DemoClient client : care.clients()) {
                steps(id, client, exercises, rows);
            }
        }
    }

    /** What a client did is done, the first that is open is on; what comes before and is neither was skipped. */
    private void steps(long run, DemoClient client, List<Exercise> exercises, JdbcBatch rows) throws SQLException {
        List<DemoAssignment> taken = new ArrayList<>();
        DemoAssignment on = null;
        for (Exercise exercise : exercises) {
            DemoAssignment found = of(client, exercise.slug(), "completed");
            if (found == null && on == null) {
                found = of(client, exercise.slug(), "requested", "in-progress", "on-hold");
                on = found;
            }
            taken.add(found);
        }
        int last = 0;
        for (int i = 0; i < taken.size(); i++) {
            last = taken.get(i) == null ? last : i;
        }
        for (int i = 0; i < exercises.size(); i++) {
            DemoAssignment found = taken.get(i);
            boolean done = found != null && found != on;
            boolean skipped = found == null && i < last;
            rows.add(world.ids().next(), run, client.id(), i + 1, exercises.get(i).id(),
                    done ? "DONE" : found != null ? "ASSIGNED" : skipped ? "SKIPPED" : "WAITING", skipped ? "CLINICIAN" : null,
                    found == null ? null : found.id(), found == null ? null : found.assignedAt(),
                    done ? found.endedAt() : skipped ? begun : null);
        }
    }

    private DemoAssignment of(DemoClient client, String slug, String... states) {
        return world.assignments().stream().filter(one -> one.spec().client() == client && one.exercise().slug().equals(slug)
                && List.of(states).contains(one.status())).reduce((earlier, later) -> later).orElse(null);
    }

    /** On chosen weekdays, some times a week, or until the next session, in turn; what was done of it belongs to it. */
    private void rhythm(CareCase care, int kind) throws SQLException {
        long id = world.ids().next();
        DemoClient client = care.clients().getFirst();
        DemoAssignment done = of(client, CAME_BACK, "completed");
        try (JdbcBatch rows = new JdbcBatch(connection, "practice_rhythm", "id, client_id, clinician_id, exercise_id, cadence, "
                + "times_a_week, weekdays, starts_on, note, why_now, reminders, good_enough, state, created_at")) {
            rows.add(id, client.id(), care.clinician().id(), number("select exercise_id from exercise_version where id = ?",
                    done.exercise().versionId()), List.of("WEEKDAYS", "TIMES_A_WEEK", "UNTIL_NEXT_SESSION").get(kind),
                    kind == 1 ? 2 : null, kind == 0 ? DAYS_MASK : null, LocalDate.ofInstant(begun, DemoDay.ZONE), "", "", true, kind == 1,
                    "ACTIVE", kind == 2 ? world.day().now() : begun);
        }
        try (JdbcBatch rows = new JdbcBatch(connection, "assignment", "id, client_id, clinician_id, exercise_version_id, status, note, "
                + "not_before, assigned_at, good_enough, rhythm_id")) {
            rows.add(world.ids().next(), client.id(), care.clinician().id(), done.exercise().versionId(), "requested", "",
                    kind == 2 ? null : next(), world.day().now(), kind == 1, id);
        }
        try (PreparedStatement belongs = connection.prepareStatement(
                "update assignment set rhythm_id = ? where client_id = ? and exercise_version_id = ? and status = 'completed'")) {
            belongs.setLong(1, id);
            belongs.setLong(2, client.id());
            belongs.setLong(3, done.exercise().versionId());
            belongs.executeUpdate();
        }
    }

    private LocalDate next() {
        LocalDate day = world.day().today().plusDays(1);
        while (!DAYS.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private long couple(CareCase care) throws SQLException {
        return number("select id from couple where ? in (first_client_id, second_client_id)", care.clients().getFirst().id());
    }

    private long exercises(String programme, List<Exercise> exercises) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select p.id, e.id, e.slug from programme p join programme_item i on i.programme_id = p.id
                join exercise e on e.id = i.exercise_id where p.slug = ? order by i.position""")) {
            select.setString(1, programme);
            try (ResultSet rows = select.executeQuery()) {
                long id = 0;
                while (rows.next()) {
                    id = rows.getLong(1);
                    exercises.add(new Exercise(rows.getLong(2), rows.getString(3)));
                }
                return id;
            }
        }
    }

    private long number(String query, long key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
