package org.mend.app.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@code mvn -Prun}: the database, the server with the WAR, the demo practice, and what to type to get in. Stays until
 * Ctrl-C, then ends in the reverse order. Reads the system properties {@code mend.home} (the folder of the pom),
 * {@code mend.port} and {@code mend.dev}.
 */
public final class Launcher {

    private static final int LAST_PORT = 65_535;

    private final PrintStream console;
    private final Path home;
    private final int port;
    private final boolean developing;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<CompletableFuture<?>> ends = new ArrayList<>();
    private volatile boolean askedToStop;
    private boolean stopping;

    private Launcher(PrintStream console, Path home, int port, boolean developing) {
        this.console = console;
        this.home = home;
        this.port = port;
        this.developing = developing;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out));
    }

    private static int run(PrintStream console) {
        try {
            Path home = Path.of(System.getProperty("mend.home", "")).toAbsolutePath();
            return new Launcher(console, home, port(), Boolean.getBoolean("mend.dev")).launch();
        } catch (LaunchFailure failure) {
            console.println(failure.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException failure) {
            console.println("Mend can't start: " + failure.getMessage());
            return 1;
        }
    }

    private static int port() {
        String text = System.getProperty("mend.port", "8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) == 0 || Integer.parseInt(text) > LAST_PORT) {
            throw new LaunchFailure("mend.port must be a port number, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private int launch() throws IOException {
        DataDirectory directory = new DataDirectory(home.resolve(".mend"));
        try (FileLock lock = directory.lock()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAsAsked, "mend-stop"));
            stopWithMaven();
            directory.checkSpace();
            if (ChildProcess.stopLeftover(directory.path("server.pid"))) {
                console.println("Ended a server that an earlier run left behind.");
            }
            if (Ports.isTaken(port)) {
                throw new LaunchFailure("Port " + port + " is taken. Choose another: mvn -Prun -Dmend.port=" + (port == LAST_PORT ? 8080 : port + 1));
            }
            PayaraMicro server = startAll(directory);
            server.awaitReady();
            announce(directory.secret("demo-password"));
            return await(lock);
        } catch (LaunchFailure | IOException | UncheckedIOException failure) {
            stop();
            if (askedToStop) {
                return 0;
            }
            throw failure;
        }
    }

    private PayaraMicro startAll(DataDirectory directory) throws IOException {
        DatabaseAccess access = database(directory);
        Map<String, String> environment = new HashMap<>(access.asEnvironment());
        environment.put("MEND_DEMO", demo());
        environment.put("MEND_DEMO_PASSWORD", directory.secret("demo-password"));
        Path target = home.resolve("target");
        Path application = target.resolve("mend.war");
        if (developing) {
            application = target.resolve("mend");
            DevelopmentCopy copy = DevelopmentCopy.start(home, application);
            keep(copy);
        }
        console.println("Starting the server ...");
        PayaraMicro server = PayaraMicro.start(directory, target.resolve("payara-micro.jar"), application, port, environment);
        keep(server);
        ends.add(server.onExit());
        return server;
    }

    /** Whether the demo practice is wanted: yes, unless the environment says otherwise. */
    private static String demo() {
        return System.getenv().getOrDefault("MEND_DEMO", "true");
    }

    private DatabaseAccess database(DataDirectory directory) {
        Optional<DatabaseAccess> outside = DatabaseAccess.outside(System.getenv());
        if (outside.isPresent()) {
            console.println("Using the database " + outside.get() + " ...");
            outside.get().check();
            return outside.get();
        }
        console.println(Files.exists(directory.path("database")) ? "Starting the database ..." : "Setting up the database (the first time only) ...");
        EmbeddedDatabase database = EmbeddedDatabase.start(directory);
        keep(database);
        ends.add(database.onExit());
        return database.access();
    }

    private void announce(String password) {
        console.println();
        console.println("Mend runs at http://127.0.0.1:" + port + "/  (Ctrl-C ends it)");
        if (Boolean.parseBoolean(demo())) {
            SignIns.lines(password).forEach(console::println);
        }
        console.flush();
    }

    /** Stays until one of the two ends, by Ctrl-C or by accident; neither is of use without the other. */
    private int await(FileLock lock) throws IOException {
        CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        stop();
        if (!askedToStop) {
            throw new LaunchFailure("The server or its database ended by itself; see the logs in " + home.resolve(".mend")
                + ". Nothing saved is lost: start again with mvn -Prun.");
        }
        lock.release();
        return 0;
    }

    /** When Maven is killed nobody is left to type Ctrl-C. A thread of its own, for the pool's is needed to see others end. */
    private static void stopWithMaven() {
        ProcessHandle.current().parent().ifPresent(parent ->
            parent.onExit().thenRun(() -> new Thread(() -> System.exit(0), "mend-maven-ended").start()));
    }

    /** Notes what is to be ended; what was started while Ctrl-C was typed ends here. */
    private synchronized void keep(AutoCloseable started) {
        running.push(started);
        if (stopping) {
            stop();
            throw new LaunchFailure("Ended while starting.");
        }
    }

    private void stopAsAsked() {
        askedToStop = true;
        stop();
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                console.println("Not ended cleanly: " + failure.getMessage());
            }
        }
        // Whatever was started and not yet noted.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    }
}
