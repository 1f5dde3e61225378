package org.mend.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that the launcher starts and answers for. Its id and start time are kept in a file, so that a launcher that
 * was killed leaves a trace by which the next one finds what it left running, and nothing else.
 */
final class ChildProcess {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path pidFile;

    private ChildProcess(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    static ChildProcess start(ProcessBuilder command, Path log, Path pidFile) throws IOException {
        command.redirectErrorStream(true);
        command.redirectOutput(log.toFile());
        Process process = command.start();
        process.getOutputStream().close();
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        Files.writeString(pidFile, process.pid() + " " + started);
        return new ChildProcess(process, pidFile);
    }

    /** Ends what a killed launcher left running, if it still is the same process. */
    static boolean stopLeftover(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        String[] words = Files.readString(pidFile).strip().split(" ");
        Optional<ProcessHandle> leftover = words.length == 2 && words[0].matches("\\d+")
            ? ProcessHandle.of(Long.parseLong(words[0])).filter(handle -> startedAt(handle).equals(words[1]))
            : Optional.empty();
        leftover.ifPresent(ChildProcess::end);
        Files.deleteIfExists(pidFile);
        return leftover.isPresent();
    }

    private static String startedAt(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** Asks the process to end, waits, and insists when asking was not enough. */
    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException failure) {
            System.getLogger(ChildProcess.class.getName()).log(System.Logger.Level.WARNING, "Left behind: {0}", pidFile);
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException interrupted) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
