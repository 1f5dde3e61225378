package org.mend.app.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes what clinicians noted of sessions, {@code notes.txt}, and one psychotherapy note. */
final class NoteRows {

    private static final String HEAD = "== ";
    private static final Duration AFTER = Duration.ofMinutes(20);
    private static final Duration LATER = Duration.ofHours(22);

    private final Connection connection;
    private final DemoWorld world;

    NoteRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    /** @param before what it said before it was amended, or null */
    private record Note(String user, String state, int number, String words, String before, String plan) {

        static Note of(List<String> lines) {
            List<String> head = Arrays.stream(lines.getFirst().substring(HEAD.length()).split(";")).map(String::strip).toList();
            return new Note(head.get(0), head.get(1), Integer.parseInt(head.get(2)), part(lines, null), part(lines, "@before"),
                    part(lines, "@plan"));
        }

        /** Null where there is no such part. */
        private static String part(List<String> lines, String name) {
            int from = name == null ? 0 : lines.indexOf(name);
            if (from < 0) {
                return null;
            }
            return String.join("\n", lines.subList(from + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("@")).toList());
        }
    }

    void write() throws SQLException {
        for (Note note : notes()) {
            CareCase care = world.people().cases.stream().filter(one -> one.includes(note.user())).findFirst().orElseThrow();
            if (note.state().equals("private")) {
                insert("psychotherapy_note", "id, client_id, author_id, words, revision, begun_at, saved_at", world.ids().next(),
                        client(care, note).id(), care.clinician().id(), note.words(), 1,
                        world.day().now().minus(Duration.ofDays(note.number())), world.day().now().minus(Duration.ofDays(note.number())));
            } else {
                session(care, note);
            }
        }
    }

    private static DemoClient client(CareCase care, Note note) {
        return care.clients().stream().filter(one -> one.username().equals(note.user())).findFirst().orElseThrow();
    }

    /** Where somebody came less often than there are notes, the oldest ones are left out. */
    private void session(CareCase care, Note note) throws SQLException {
        List<DemoSession> past = world.sessions().stream().filter(one -> one.clients().equals(care.clients())
                && one.status().equals("fulfilled") && world.day().isPast(one.end().plus(AFTER)))
                .sorted(Comparator.comparing(DemoSession::start).reversed()).toList();
        if (past.size() < note.number()) {
            return;
        }
        DemoSession session = past.get(note.number() - 1);
        Instant written = session.end().plus(AFTER);
        Instant amended = written.plus(LATER).isAfter(world.day().now()) ? world.day().now() : written.plus(LATER);
        boolean draft = note.state().equals("draft");
        long id = world.ids().next();
        insert("session_note", "id, appointment_id, clinician_id, status, words, plan, revision, begun_at, saved_at, signed_at, amended_at",
                id, session.id(), session.clinician().id(), note.state().toUpperCase(Locale.ROOT), note.words(), note.plan(),
                note.before() == null ? 2 : 3, session.end(), note.before() == null ? written : amended, draft ? null : written,
                note.before() == null ? null : amended);
        if (note.before() != null) {
            insert("session_note_revision", "note_id, number, words, plan, written_at, replaced_at", id, 1, note.before(), note.plan(),
                    written, amended);
        }
    }

    private static List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        List<String> lines = TextFile.lines("notes.txt");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(HEAD)) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith(HEAD)) {
                    end++;
                }
                notes.add(Note.of(lines.subList(i, end)));
            }
        }
        return notes;
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        try (JdbcBatch row = new JdbcBatch(connection, table, columns)) {
            row.add(values);
        }
    }
}
