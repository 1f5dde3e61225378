package org.mend.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The folder that outlives a run: the database's files, generated secrets, logs, and who is using it right now. */
public final class DataDirectory {

    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long FIRST_START_NEEDS = 1_200 * MEBIBYTE;
    private static final long EVERY_START_NEEDS = 200 * MEBIBYTE;
    /** No letters or digits that look alike: people type these passwords on a phone. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SECRET_LENGTH = 16;

    private final Path root;

    public DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.root);
            restrict(this.root, "rwx------");
        } catch (IOException failure) {
            throw new LaunchFailure("The folder " + this.root + " can't be created or written.", failure);
        }
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** Refuses to start on a disk that would fill up halfway. */
    public void checkSpace() {
        long needed = Files.exists(path("database")) ? EVERY_START_NEEDS : FIRST_START_NEEDS;
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < needed) {
                throw new LaunchFailure("Too little room on disk for " + root + ": " + free / MEBIBYTE + " MB are free, "
                    + needed / MEBIBYTE + " MB are needed.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Holds the folder for this process; the operating system lets go of it however the process ends. */
    public FileLock lock() {
        try {
            FileLock lock = FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException | IOException failure) {
            throw new LaunchFailure("The folder " + root + " can't be locked.", failure);
        }
        throw new LaunchFailure("Mend already runs from this folder (it holds " + root + "). Stop it first with Ctrl-C.");
    }

    /** The secret kept under this name; made the first time it is asked for. */
    public String secret(String name) {
        Path file = path(name);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file).strip();
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
            String made = random();
            writePrivately(file, made + System.lineSeparator());
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file that nobody but its owner can read, not even for a moment. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SECRET_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
