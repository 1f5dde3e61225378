package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mend.app.demo.DemoRepair.Entry;
import org.mend.app.demo.DemoRepair.Episode;
import org.mend.app.demo.DemoRepair.Piece;

/** Writes repair journals: episodes with their stages and returns, bids, promises, guilt checks and what did not land. */
final class RepairRows {

    private static final List<Integer> ASKED_AFTER = List.of(1, 7, 30);
    private static final Map<String, String> OUTCOMES = Map.of("landed", "LANDED", "missed", "MISSED", "later", "NOT_READY_YET");
    private static final String SHARE = """
            insert into commitment_share (commitment_id, couple_id, shared_on, shared_at)
            select ?, k.id, ?, ? from couple k where k.ended_on is null and ? in (k.first_client_id, k.second_client_id)""";
    private static final long RECEIVED_AFTER_SECONDS = 72_000;

    private final Connection connection;
    private final DemoWorld world;
    private final List<Entry> entries;

    RepairRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
        this.entries = new DemoRepair(world.people(), world.day()).all();
    }

    void write() throws SQLException {
        for (Entry entry : entries) {
            Long episode = entry.episode() == null ? null : episode(entry);
            for (Piece piece : entry.pieces()) {
                switch (piece.kind()) {
                    case "bid" -> bid(entry, episode, piece);
                    case "promise" -> promise(entry, episode, piece);
                    case "guilt" -> insert("guilt_check", "id, client_id, episode_id, request_key, moment, guilt, size, checked_at",
                            next(), entry.client().id(), episode, key(), piece.words(), Integer.valueOf(piece.field(2)),
                            Integer.valueOf(piece.field(3)), piece.at());
                    case "flag" -> flag(entry, piece);
                    default -> insert("repair_stage", "episode_id, stage, words, revision, saved_at", episode,
                            piece.kind().toUpperCase(Locale.ROOT).replace('-', '_'), piece.words(), 1, piece.at());
                }
            }
        }
    }

    private Long episode(Entry entry) throws SQLException {
        Episode episode = entry.episode();
        long id = next();
        insert("repair_episode", "id, client_id, request_key, title, happened_at, begun_at, touched_at, status, closed_at, "
                + "repaired_at, shared_at", id, entry.client().id(), key(), episode.title(), episode.happenedAt(),
                episode.happenedAt().plusSeconds(1800), episode.touchedAt(), episode.status(), episode.closedAt(),
                episode.status().equals("REPAIRED") ? episode.closedAt() : null, episode.shared() ? episode.touchedAt() : null);
        for (Instant back : episode.returns()) {
            insert("episode_return", "id, episode_id, how, returned_at", next(), id, "RESUMED", back);
        }
        return id;
    }

    private void bid(Entry entry, Long episode, Piece piece) throws SQLException {
        String outcome = OUTCOMES.get(piece.field(2));
        boolean later = outcome.equals("NOT_READY_YET");
        insert("bid", "id, client_id, episode_id, request_key, whom, words, outcome, reached_at, return_at, landed_at, changed_at",
                next(), entry.client().id(), episode, key(), piece.field(3), piece.words(), outcome, piece.at(),
                later ? world.day().now().plusSeconds(3600L * Long.parseLong(piece.field(4))) : null,
                outcome.equals("LANDED") ? piece.at() : null, piece.at());
    }

    private void promise(Entry entry, Long episode, Piece piece) throws SQLException {
        long id = next();
        insert("commitment", "id, client_id, episode_id, request_key, words, made_at", id, entry.client().id(), episode, key(),
                piece.words(), piece.at());
        String[] answers = piece.field(2).split(" ");
        for (int i = 0; i < answers.length; i++) {
            long followUp = next();
            int days = ASKED_AFTER.get(i);
            insert("follow_up", "id, commitment_id, after_days, due_on", followUp, id, days, piece.on().plusDays(days));
            if (!answers[i].equals("-")) {
                insert("follow_up_answer", "id, follow_up_id, client_id, kept, words, answered_at", next(), followUp,
                        entry.client().id(), answers[i].toUpperCase(Locale.ROOT).replace('-', '_'), "",
                        piece.at().plusSeconds(86_400L * days));
            }
        }
        if (piece.field(3).equals("shared")) {
            share(id, entry, piece);
        }
    }

    private void share(long commitment, Entry entry, Piece piece) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SHARE)) {
            insert.setLong(1, commitment);
            insert.setObject(2, piece.on());
            insert.setObject(3, LocalDateTime.ofInstant(piece.at(), ZoneOffset.UTC));
            insert.setLong(4, entry.client().id());
            insert.executeUpdate();
        }
    }

    private void flag(Entry entry, Piece piece) throws SQLException {
        boolean clinician = piece.field(2).equals("clinician");
        boolean received = piece.field(4).equals("received");
        long by = entry.care().clinician().id();
        insert("rupture_flag", "id, client_id, request_key, about, clinician_id, words, words_shown, status, flagged_at, "
                + "answered_by, acknowledged_at, acknowledged_note, talked_note", next(), entry.client().id(), key(),
                clinician ? "CLINICIAN" : "PRACTICE", clinician ? by : null, piece.words(), piece.field(3).equals("shown"),
                received ? "ACKNOWLEDGED" : "OPEN", piece.at(), received ? by : null,
                received ? piece.at().plusSeconds(RECEIVED_AFTER_SECONDS) : null, "", "");
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        try (JdbcBatch row = new JdbcBatch(connection, table, columns)) {
            row.add(values);
        }
    }

    private long next() {
        return world.ids().next();
    }

    private String key() {
        return "demo-" + next();
    }
}
