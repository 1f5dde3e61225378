package org.mend.app.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Payara Micro with our WAR, in a JVM of its own. It listens on one port of the loopback address: the data grid with its
 * port 6900 is off, and so is usage reporting.
 */
final class PayaraMicro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    /** A server that is up without our application will never be ready; this long it may still be opening it. */
    private static final Duration GRACE = Duration.ofSeconds(60);
    /** Only this names the address to bind to; the command line has no option for it. */
    private static final String LOOPBACK_ONLY =
        "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    private final ChildProcess server;
    private final Path log;
    private final int port;
    private Instant upSince;

    private PayaraMicro(ChildProcess server, Path log, int port) {
        this.server = server;
        this.log = log;
        this.port = port;
    }

    static PayaraMicro start(DataDirectory directory, Path serverJar, Path application, int port, Map<String, String> environment) {
        Path log = directory.path("server.log");
        Path commands = directory.path("preboot.asadmin");
        try {
            Files.writeString(commands, LOOPBACK_ONLY);
            Path temporary = directory.path("tmp");
            Folders.delete(temporary);
            Files.createDirectories(temporary);
            ProcessBuilder command = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + directory.path("server.jsa"),
                "-Xlog:cds=off", "-Xlog:cds+dynamic=off",
                "-jar", serverJar.toString(),
                "--nohazelcast", "--disablephonehome",
                "--port", Integer.toString(port),
                "--prebootcommandfile", commands.toString(),
                "--contextroot", "/",
                "--deploy", application.toString()));
            command.environment().putAll(environment);
            // The application can't see what it is bound to, and opens the demo practice on loopback only.
            command.environment().put("MEND_HTTP_ADDRESS", "127.0.0.1");
            return new PayaraMicro(ChildProcess.start(command, log, directory.path("server.pid")), log, port);
        } catch (IOException failure) {
            throw new LaunchFailure("The server can't be started: " + failure.getMessage(), failure);
        }
    }

    /** Returns when the application says that it is ready, its database included. */
    void awaitReady() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).timeout(ONE_ANSWER).build();
        Poll.until(PATIENCE, () -> isReady(client, question), this::failIfRefused,
            () -> new LaunchFailure("The server was not ready within " + PATIENCE.toMinutes() + " minutes; see " + log));
    }

    /** A server without our application is "ready" too, so the answer must name our check. */
    private static boolean isReady(HttpClient client, HttpRequest question) {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"database\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while the server started.", interrupted);
        }
    }

    private void failIfRefused() {
        LogFile.find(log, "Mend does not start:").ifPresent(line -> {
            throw new LaunchFailure(line);
        });
        if (!server.isAlive()) {
            throw new LaunchFailure("The server ended while it started; see " + log);
        }
        if (upSince == null && LogFile.find(log, " ready in ").isPresent()) {
            upSince = Instant.now();
        }
        boolean tooLong = upSince != null && upSince.plus(GRACE).isBefore(Instant.now());
        if (tooLong || LogFile.find(log, "Exception while loading the app").isPresent()) {
            throw new LaunchFailure("The application could not be deployed" + LogFile.lastCause(log).map(cause -> " (" + cause + ")").orElse("")
                + "; see " + log);
        }
    }

    CompletableFuture<?> onExit() {
        return server.onExit();
    }

    @Override
    public void close() {
        server.stop();
    }
}
