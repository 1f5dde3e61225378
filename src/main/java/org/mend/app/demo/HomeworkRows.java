package org.mend.app.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mend.app.demo.DemoAssignment.Reflection;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Writes assignments and what was written for them. */
final class HomeworkRows {

    private final Connection connection;
    private final List<DemoAssignment> assignments;

    HomeworkRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.assignments = world.assignments();
    }

    void write() throws SQLException {
        assignments();
        reflections();
        answers();
        drafts();
        reviews();
    }

    private void assignments() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "assignment", "id, client_id, clinician_id, exercise_version_id, status, "
                + "note, due_on, postponed_until, end_reason, assigned_at, started_at, ended_at, version")) {
            for (DemoAssignment one : assignments) {
                rows.add(one.id(), one.spec().client().id(), one.clinician().id(), one.exercise().versionId(), one.status(),
                        one.note(), one.dueOn(), one.postponedUntil(), one.endReason(), one.assignedAt(), one.startedAt(),
                        one.endedAt(), one.version());
            }
        }
    }

    private void reflections() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "reflection", "id, assignment_id, client_id, exercise_version_id, language, "
                + "status, visibility, review_state, started_at, submitted_at, word_count, version")) {
            for (DemoAssignment one : begun()) {
                Reflection reflection = one.reflection();
                rows.add(reflection.id(), one.id(), one.spec().client().id(), one.exercise().versionId(), reflection.language(),
                        reflection.status(), reflection.visibility(), reflection.reviewState(), reflection.startedAt(),
                        reflection.submittedAt(),
                        reflection.submittedAt() == null ? 0 : DemoReflections.words(one.exercise(), reflection.answers()),
                        reflection.version());
            }
        }
    }

    private void answers() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "reflection_answer", "reflection_id, step_key, text, number")) {
            for (DemoAssignment one : begun()) {
                if (one.reflection().draft() != null) {
                    continue;
                }
                for (DemoExercise.Step step : one.exercise().steps()) {
                    Object answer = one.reflection().answers().get(step.key());
                    if (answer instanceof Integer number && !step.isChosen()) {
                        rows.add(one.reflection().id(), step.key(), null, number);
                    } else if (answer != null) {
                        rows.add(one.reflection().id(), step.key(), words(step, one.reflection().language(), answer), null);
                    }
                }
            }
        }
    }

    /** Chosen options each on a line of its own, in the language that the client saw them in. */
    private static String words(DemoExercise.Step step, String language, Object answer) {
        List<String> options = step.wordings().get(language).options();
        return switch (answer) {
            case Integer place -> options.get(place);
            case List<?> places -> places.stream().map(place -> options.get((Integer) place)).collect(Collectors.joining("\n"));
            default -> answer.toString();
        };
    }

    private void drafts() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "reflection_draft", "reflection_id, step_key, answers, revision, saved_at")) {
            for (DemoAssignment one : begun()) {
                DemoAssignment.Draft draft = one.reflection().draft();
                if (draft != null) {
                    rows.add(one.reflection().id(), draft.stepKey(), json(one.reflection().answers()), draft.revision(),
                            draft.savedAt());
                }
            }
        }
    }

    private static String json(Map<String, Object> answers) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        answers.forEach((key, answer) -> {
            switch (answer) {
                case Integer number -> object.add(key, number);
                case List<?> places -> {
                    JsonArrayBuilder array = Json.createArrayBuilder();
                    places.forEach(place -> array.add((Integer) place));
                    object.add(key, array);
                }
                default -> object.add(key, answer.toString());
            }
        });
        return object.build().toString();
    }

    private void reviews() throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, "review", "id, reflection_id, clinician_id, outcome, feedback, reviewed_at, "
                + "seen_at")) {
            for (DemoAssignment one : begun()) {
                DemoAssignment.Review review = one.reflection().review();
                if (review != null) {
                    rows.add(review.id(), one.reflection().id(), one.clinician().id(), review.outcome(), review.feedback(),
                            review.reviewedAt(), review.seenAt());
                }
            }
        }
    }

    private List<DemoAssignment> begun() {
        return assignments.stream().filter(one -> one.reflection() != null).toList();
    }
}
