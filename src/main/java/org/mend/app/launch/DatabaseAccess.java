package org.mend.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Where a database is and how to sign in to it: the three values that the server takes from its environment. */
public record DatabaseAccess(String url, String user, String password) {

    /** The outside database that {@code MEND_DB_URL} and its companions name, if they do. */
    static Optional<DatabaseAccess> outside(Map<String, String> environment) {
        String url = value(environment, "MEND_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mysql:")) {
            throw new LaunchFailure("MEND_DB_URL must start with jdbc:mysql: (for MariaDB too).");
        }
        DatabaseAccess access = new DatabaseAccess(url, value(environment, "MEND_DB_USER"), value(environment, "MEND_DB_PASSWORD"));
        if (access.user.isEmpty() || access.password.isEmpty()) {
            throw new LaunchFailure("MEND_DB_URL needs MEND_DB_USER and MEND_DB_PASSWORD (or MEND_DB_PASSWORD_FILE) beside it; "
                + "an empty password is refused.");
        }
        return Optional.of(access);
    }

    /** Says in one line why the database can't be reached, before a server is started in vain. */
    void check() {
        try (Connection connection = connect()) {
            connection.isValid(5);
        } catch (SQLException failure) {
            throw new LaunchFailure("The database of MEND_DB_URL does not let us in (SQL state " + failure.getSQLState() + "): "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""), failure);
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** As the server reads it. */
    public Map<String, String> asEnvironment() {
        return Map.of("MEND_DB_URL", url, "MEND_DB_USER", user, "MEND_DB_PASSWORD", password);
    }

    @Override
    public String toString() {
        return user + " at " + url.replaceAll("\\?.*", "");
    }

    private static String value(Map<String, String> environment, String name) {
        String file = environment.getOrDefault(name + "_FILE", "");
        if (file.isBlank()) {
            return environment.getOrDefault(name, "").strip();
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new LaunchFailure("The file that " + name + "_FILE names can't be read.", failure);
        }
    }
}
