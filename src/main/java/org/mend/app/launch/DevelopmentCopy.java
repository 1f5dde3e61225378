package org.mend.app.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * For those who write pages: what changes in {@code webapp/} is copied to the unpacked WAR within half a second, and
 * Faces reads pages anew at every request. Changed classes or bundles need a restart.
 */
final class DevelopmentCopy implements AutoCloseable {

    private static final long EVERY_MILLIS = 400;

    private final Path source;
    private final Path target;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private DevelopmentCopy(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    static DevelopmentCopy start(Path home, Path application) throws IOException {
        DevelopmentCopy copy = new DevelopmentCopy(home.resolve("webapp"), application);
        copy.useDevelopmentStage();
        copy.watch.scheduleWithFixedDelay(copy::copyChanges, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return copy;
    }

    private void useDevelopmentStage() throws IOException {
        Path descriptor = target.resolve("WEB-INF/web.xml");
        String text = Files.readString(source.resolve("WEB-INF/web.xml"), StandardCharsets.UTF_8);
        Files.writeString(descriptor, text.replace("<param-value>Production</param-value>", "<param-value>Development</param-value>"));
    }

    private void copyChanges() {
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).filter(file -> !file.endsWith("WEB-INF/web.xml")).forEach(this::copyIfNewer);
        } catch (IOException | RuntimeException failure) {
            System.getLogger(DevelopmentCopy.class.getName()).log(System.Logger.Level.WARNING, "Not copied: {0}", failure.getMessage());
        }
    }

    private void copyIfNewer(Path file) {
        Path copy = target.resolve(source.relativize(file).toString());
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!Files.exists(copy) || Files.getLastModifiedTime(copy).compareTo(changed) < 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            System.getLogger(DevelopmentCopy.class.getName()).log(System.Logger.Level.WARNING, "Not copied: {0}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
