package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what is particular to couples: each partner's screen, what both were given, and what they wrote under seal. */
final class CoupleRows {

    private final Connection connection;
    private final DemoWorld world;
    private final Dice dice = new Dice("couples");

    CoupleRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    /** A couple as it was stored, with who treats it. */
    private record Pair(long id, CareCase care) {

        DemoClient first() {
            return care.clients().getFirst();
        }

        DemoClient second() {
            return care.clients().getLast();
        }
    }

    void write() throws SQLException {
        List<Pair> pairs = world.people().cases.stream().filter(CareCase::isCouple).map(care -> new Pair(care.coupleId(), care))
                .toList();
        screens(pairs);
        for (Pair pair : pairs) {
            for (DemoAssignment one : of(pair.first())) {
                Optional<DemoAssignment> other = of(pair.second()).stream()
                        .filter(candidate -> candidate.exercise().slug().equals(one.exercise().slug())).findFirst();
                if (other.isPresent()) {
                    tie(pair, one, other.get());
                }
            }
        }
    }

    private List<DemoAssignment> of(DemoClient client) {
        return world.assignments().stream().filter(one -> one.spec().client() == client && one.exercise().forCouples()).toList();
    }

    /** Everybody was asked alone, in the first weeks, and cleared. What is opened last is written first. */
    private void screens(List<Pair> pairs) throws SQLException {
        try (JdbcBatch decisions = new JdbcBatch(connection, "safety_decision", "id, screen_id, clinician_id, outcome, note, decided_at");
                JdbcBatch screens = new JdbcBatch(connection, "safety_screen", "id, couple_id, client_id, given_by, given_at, "
                        + "in_person, answered_at")) {
            for (Pair pair : pairs) {
                for (DemoClient client : pair.care().clients()) {
                    Instant asked = client.registeredAt().plus(Duration.ofDays(dice.between(1, 5)));
                    long screen = world.ids().next();
                    screens.add(screen, pair.id(), client.id(), pair.care().clinician().id(), asked, true, asked);
                    decisions.add(world.ids().next(), screen, pair.care().clinician().id(), "CLEARED", "", asked);
                }
            }
        }
    }

    private void tie(Pair pair, DemoAssignment one, DemoAssignment other) throws SQLException {
        long task = world.ids().next();
        try (JdbcBatch rows = new JdbcBatch(connection, "couple_task", "id, couple_id, clinician_id, exercise_version_id, assigned_at")) {
            rows.add(task, pair.id(), one.clinician().id(), one.exercise().versionId(), one.assignedAt());
        }
        try (PreparedStatement update = connection.prepareStatement("update assignment set couple_task_id = ? where id in (?, ?)")) {
            update.setLong(1, task);
            update.setLong(2, one.id());
            update.setLong(3, other.id());
            update.executeUpdate();
        }
        if (one.exercise().isSealed()) {
            seal(pair, task, one, other);
        }
    }

    /** Those who have both handed it in have both said yes. */
    private void seal(Pair pair, long task, DemoAssignment one, DemoAssignment other) throws SQLException {
        Instant first = submitted(one);
        Instant second = submitted(other);
        Instant opened = first == null || second == null ? null : first.isAfter(second) ? first : second;
        try (JdbcBatch rows = new JdbcBatch(connection, "sealed_pair", "id, couple_id, first_client_id, first_assignment_id, "
                + "first_submitted_at, first_agreed_at, second_client_id, second_assignment_id, second_submitted_at, "
                + "second_agreed_at, opened_at")) {
            rows.add(task, pair.id(), pair.first().id(), one.id(), first, opened, pair.second().id(), other.id(), second, opened,
                    opened);
        }
    }

    private static Instant submitted(DemoAssignment assignment) {
        return assignment.reflection() == null ? null : assignment.reflection().submittedAt();
    }
}
