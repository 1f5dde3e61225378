package org.mend.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What {@code mvn -Prun} starts, as a process of its own in {@code target/power-cut}: launcher, database, server. It can be
 * cut off as by a power failure and started again on the same files.
 */
final class MendProcess implements AutoCloseable {

    private static final Path HOME = Path.of("target", "power-cut").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 300;

    private final int port;
    private Process launcher;

    MendProcess(int port) {
        this.port = port;
        try {
            Path target = Files.createDirectories(HOME.resolve("target"));
            for (String built : new String[] {"mend.war", "payara-micro.jar"}) {
                Files.copy(Path.of("target", built), target.resolve(built), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Returns once the sign-ins are printed, which is when the practice can be used. */
    MendProcess start() {
        try {
            launcher = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-cp", System.getProperty("java.class.path"), "-Dmend.home=" + HOME, "-Dmend.port=" + port,
                "org.mend.app.launch.Launcher").redirectErrorStream(true).start();
            CompletableFuture<String> said = new CompletableFuture<>();
            Thread reader = new Thread(() -> listen(said), "power-cut-output");
            reader.setDaemon(true);
            reader.start();
            said.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return this;
        } catch (Exception failure) {
            close();
            throw new IllegalStateException("The practice did not start; see " + HOME.resolve(".mend"), failure);
        }
    }

    private void listen(CompletableFuture<String> ready) {
        try (var lines = launcher.inputReader()) {
            StringBuilder all = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.append(line).append('\n');
                if (line.startsWith("ADMIN user=noah.petrov")) {
                    ready.complete(line);
                }
            }
            ready.completeExceptionally(new IllegalStateException(all.toString()));
        } catch (IOException failure) {
            ready.completeExceptionally(failure);
        }
    }

    String password() {
        try {
            return Files.readString(HOME.resolve(".mend").resolve("demo-password")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing gets the chance to say goodbye: launcher, server and database are killed at once. */
    void cutPower() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        launcher.onExit().join();
    }

    @Override
    public void close() {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            launcher.onExit().completeOnTimeout(launcher, 60, TimeUnit.SECONDS).join();
        }
    }
}
