package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes that the practice keeps to the terms of two instruments. The others wait for an administrator, as in a new practice. */
final class InstrumentRows {

    private static final List<String> CODES = List.of("csi-4", "scs-sf");
    private static final String NOTE = "Read with the team in June; the citation is in our information sheet.";

    private final Connection connection;
    private final DemoWorld world;

    InstrumentRows(Connection connection, DemoWorld world) {
        this.connection = connection;
        this.world = world;
    }

    void write() throws SQLException {
        List<Long> found = new ArrayList<>();
        for (String code : CODES) {
            ids("select id from instrument where code = ?", code, found);
        }
        List<Long> administrators = new ArrayList<>();
        ids("select min(account_id) from account_role where role = ?", "ADMIN", administrators);
        try (JdbcBatch rows = new JdbcBatch(connection, "instrument_terms", "id, instrument_id, account_id, acknowledged_at, note")) {
            for (long instrument : found) {
                rows.add(world.ids().next(), instrument, administrators.getFirst(), world.day().now().minus(Duration.ofDays(160)), NOTE);
            }
        }
    }

    private void ids(String query, String value, List<Long> into) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    into.add(row.getLong(1));
                }
            }
        }
    }
}
