package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.app.demo.DemoAssignment.Reflection;

import jakarta.json.Json;

/** Since when reflections are shared, what one client changed and one kept for herself again, and what clinicians put on them. */
final class SharingRows {

    private static final String SHARED = "CLINICIAN";
    private static final String INES = "ines.keller";

    private final Connection connection;
    private final DemoWorld world;

    SharingRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    void write() throws SQLException {
        sharing();
        phrases();
        marks();
        partner();
        narrowed();
        amended();
    }

    private void sharing() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "reflection_sharing", "id, reflection_id, visibility, since")) {
            for (DemoAssignment one : world.assignments()) {
                if (one.reflection() != null && SHARED.equals(one.reflection().visibility()) && one.reflection().submittedAt() != null) {
                    rows.add(world.ids().next(), one.reflection().id(), SHARED, one.reflection().submittedAt());
                }
            }
        }
    }

    private void phrases() throws SQLException {
        Optional<DemoAssignment> any = newest(INES, SHARED);
        if (any.isPresent()) {
            long clinician = any.get().clinician().id();
            try (JdbcBatch rows = new JdbcBatch(connection, "answer_phrase", "id, clinician_id, title, text")) {
                rows.add(world.ids().next(), clinician, "Thank you for staying with it",
                        "Thank you for staying with this, although it was not comfortable. Let us look at it together.");
                rows.add(world.ids().next(), clinician, "One sentence is enough",
                        "One sentence about how it was for them is enough. You do not have to make it whole in one go.");
            }
        }
    }

    private void marks() throws SQLException {
        List<DemoAssignment> ines = of(INES, SHARED);
        if (ines.size() < 3) {
            return;
        }
        Instant now = world.day().now();
        try (JdbcBatch flags = new JdbcBatch(connection, "review_flag", "id, reflection_id, clinician_id, flagged_at");
                JdbcBatch topics = new JdbcBatch(connection, "session_topic", "id, reflection_id, client_id, clinician_id, marked_at")) {
            DemoAssignment flagged = ines.get(1);
            flags.add(world.ids().next(), flagged.reflection().id(), flagged.clinician().id(), after(flagged, now));
            DemoAssignment topic = ines.getFirst();
            topics.add(world.ids().next(), topic.reflection().id(), topic.spec().client().id(), topic.clinician().id(), after(topic, now));
        }
    }

    /** One of Sam's, which is not for couples, is Ruth's to read too. */
    private void partner() throws SQLException {
        Long couple = world.people().cases.stream().filter(one -> one.includes("sam.amsel")).map(CareCase::coupleId).findFirst().orElse(null);
        Optional<DemoAssignment> given = of("sam.amsel", SHARED).stream().filter(one -> !one.exercise().forCouples()).skip(1).findFirst();
        if (couple == null || given.isEmpty()) {
            return;
        }
        long id = given.get().reflection().id();
        run("update reflection set visibility = 'PARTNER', couple_id = ? where id = ?", couple, id);
        run("update reflection_sharing set visibility = 'PARTNER', couple_id = ? where reflection_id = ?", couple, id);
    }

    /** Shown for three days, then kept again. */
    private void narrowed() throws SQLException {
        Optional<DemoAssignment> kept = newest(INES, "PRIVATE");
        if (kept.isPresent()) {
            Instant from = kept.get().reflection().submittedAt();
            try (JdbcBatch rows = new JdbcBatch(connection, "reflection_sharing", "id, reflection_id, visibility, since, ended_at")) {
                rows.add(world.ids().next(), kept.get().reflection().id(), SHARED, from, from.plus(Duration.ofDays(3)));
            }
        }
    }

    /** A sentence was added two days later. */
    private void amended() throws SQLException {
        for (DemoAssignment one : of(INES, SHARED)) {
            Map<String, String> before = before(one);
            Instant changed = one.reflection().submittedAt().plus(Duration.ofDays(2));
            if (!before.isEmpty() && one.reflection().review() != null && changed.isBefore(world.day().now())) {
                try (JdbcBatch rows = new JdbcBatch(connection, "reflection_revision",
                        "id, reflection_id, revision, answers, written_at, replaced_at")) {
                    rows.add(world.ids().next(), one.reflection().id(), 0, Json.createObjectBuilder(Map.copyOf(before)).build().toString(),
                            one.reflection().submittedAt(), changed);
                }
                run("update reflection set status = 'amended', revision = 1, version = version + 1, amended_at = ? where id = ?", changed,
                        one.reflection().id());
                return;
            }
        }
    }

    /** All words, the first longer answer without its last sentence; nothing where no answer has two. */
    private static Map<String, String> before(DemoAssignment one) {
        Map<String, String> words = new LinkedHashMap<>();
        boolean shorter = false;
        for (DemoExercise.Step step : one.exercise().steps()) {
            if (step.isWritten() && !step.kind().equals("PAIR") && one.reflection().answers().get(step.key()) instanceof String text) {
                int last = text.lastIndexOf(". ", text.length() - 3);
                boolean cut = !shorter && step.kind().equals("TEXT") && last > 0;
                words.put(step.key(), cut ? text.substring(0, last + 1) : text);
                shorter |= cut;
            }
        }
        return shorter ? words : Map.of();
    }

    private Optional<DemoAssignment> newest(String username, String visibility) {
        return of(username, visibility).stream().findFirst();
    }

    /** Submitted, newest first. */
    private List<DemoAssignment> of(String username, String visibility) {
        return world.assignments().stream().filter(one -> one.spec().client().username().equals(username))
                .filter(one -> one.reflection() != null && one.reflection().submittedAt() != null
                        && one.reflection().visibility().equals(visibility))
                .sorted((one, other) -> other.reflection().submittedAt().compareTo(one.reflection().submittedAt())).toList();
    }

    private static Instant after(DemoAssignment one, Instant now) {
        Reflection reflection = one.reflection();
        Instant seen = reflection.submittedAt().plus(Duration.ofHours(5));
        return seen.isBefore(now) ? seen : now;
    }

    private void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i] instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
            }
            update.executeUpdate();
        }
    }
}
