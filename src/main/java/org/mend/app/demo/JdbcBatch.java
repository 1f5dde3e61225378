package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;

/** Inserts many rows into one table, a thousand at a time, in the order in which they were added. */
final class JdbcBatch implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final PreparedStatement insert;
    private final int columns;
    private int waiting;

    /** Table and columns are names of ours, never somebody's input. */
    JdbcBatch(Connection connection, String table, String columns) throws SQLException {
        this.columns = columns.split(",").length;
        this.insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(this.columns, "?")) + ")");
    }

    void add(Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, stored(values[i]));
        }
        insert.addBatch();
        waiting++;
        if (waiting == ROWS) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    /** A local date-time is sent as it is, whatever zone driver and server believe to live in. */
    private static Object stored(Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    /** Writes what is left; after an exception that is left out, and so is everything by the transaction. */
    @Override
    public void close() throws SQLException {
        try (insert) {
            if (waiting > 0) {
                flush();
            }
        }
    }
}
