package org.mend.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** Moves what the clock alone would move: the database of the server under test, from outside. */
final class TestDatabase {

    private static final Path SERVER = Path.of("target", "it", "server.properties");

    private TestDatabase() {
    }

    static void change(String statement, Object... values) {
        Properties server = new Properties();
        try (Reader reader = Files.newBufferedReader(SERVER)) {
            server.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (Connection connection = DriverManager.getConnection(server.getProperty("mend.db.url"), server.getProperty("mend.db.user"),
                server.getProperty("mend.db.password")); PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
