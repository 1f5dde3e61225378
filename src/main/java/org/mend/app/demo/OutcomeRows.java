package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes what makes figures of the whole practice: a dozen clients with three answers each to PHQ-9, half a year apart at most; and
 * one couple's yes to seeing both lines together.
 */
final class OutcomeRows {

    private static final int CLIENTS = 14;
    private static final int ITEMS = 8;
    private static final List<Integer> DAYS_AGO = List.of(290, 185, 95);

    private final Connection connection;
    private final DemoWorld world;
    private final Dice dice = new Dice("outcomes");

    OutcomeRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    void write() throws SQLException {
        long[] asked = phq();
        List<CareCase> cases = world.people().cases.stream().filter(one -> !one.isCouple())
                .filter(one -> !one.includes("ines.keller") && !one.includes("farah.olivella")).limit(CLIENTS).toList();
        for (CareCase one : cases) {
            int total = dice.between(9, 19);
            for (int days : DAYS_AGO) {
                respond(asked, one, total, world.day().now().minus(Duration.ofDays(days + dice.between(0, 9))));
                total = Math.max(1, total - dice.between(-1, 5));
            }
        }
        consents();
    }

    private void respond(long[] asked, CareCase care, int total, Instant at) throws SQLException {
        DemoClient client = care.clients().getFirst();
        long plan = next();
        insert("measure_plan", "id, client_id, instrument_id, asked_by, cadence, starts_on, remind, created_at, ended_at", plan,
                client.id(), asked[0], care.clinician().id(), "ONCE", LocalDate.ofInstant(at, DemoDay.ZONE), true, at, at);
        long request = next();
        insert("measure_request", "id, plan_id, client_id, instrument_version_id, opens_on, status, completed_at", request, plan,
                client.id(), asked[1], LocalDate.ofInstant(at, DemoDay.ZONE), "completed", at);
        long response = next();
        insert("measure_response", "id, request_id, client_id, instrument_version_id, language, answers, entered_via, submitted_at",
                response, request, client.id(), asked[1], client.locale(), answers(total), "CLIENT", at);
        insert("measure_score", "response_id, scale, score, band, answered, items", response, "total", total, band(total), ITEMS + 1,
                ITEMS + 1);
    }

    /** Points dealt to the items in turn; item 9 has none. */
    private static String answers(int total) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < ITEMS; i++) {
            json.append("\"q").append(i + 1).append("\": ").append(total / ITEMS + (i < total % ITEMS ? 1 : 0)).append(", ");
        }
        return json.append("\"q9\": 0}").toString();
    }

    private static String band(int total) {
        return total < 5 ? "minimal" : total < 10 ? "mild" : total < 15 ? "moderate" : total < 20 ? "moderately-severe" : "severe";
    }

    private long[] phq() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select i.id, v.id from instrument i join instrument_version v on v.instrument_id = i.id where i.code = 'phq-9'
                order by v.number desc limit 1"""); ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("there is no PHQ-9");
            }
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }

    private void consents() throws SQLException {
        for (CareCase one : world.people().cases) {
            if (one.isCouple() && one.includes("ruth.amsel")) {
                for (DemoClient client : one.clients()) {
                    insert("couple_measure_consent", "couple_id, client_id, given_at", one.coupleId(), client.id(),
                            world.day().now().minus(Duration.ofDays(30)));
                }
            }
        }
    }

    private long next() {
        return world.ids().next();
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        try (JdbcBatch rows = new JdbcBatch(connection, table, columns)) {
            rows.add(values);
        }
    }
}
