package org.mend.app.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a child process wrote, searched for the one line that tells why it failed. */
final class LogFile {

    private LogFile() {
    }

    /** The last line that calls itself an error, else the last line. */
    static String lastError(Path log) {
        List<String> lines = lines(log);
        return lines.stream().filter(line -> line.contains("ERROR")).reduce((first, next) -> next)
            .or(() -> lines.stream().reduce((first, next) -> next)).map(String::strip).orElse("it wrote nothing");
    }

    /** What stands from the first occurrence of the text to the end of its line. */
    static Optional<String> find(Path log, String text) {
        return lines(log).stream().filter(line -> line.contains(text)).findFirst()
            .map(line -> line.substring(line.indexOf(text)).replaceAll("\\]\\]?$", "").strip());
    }

    /** The innermost cause of the last exception. */
    static Optional<String> lastCause(Path log) {
        return lines(log).stream().filter(line -> line.startsWith("Caused by: ")).reduce((first, next) -> next)
            .map(line -> line.substring("Caused by: ".length()).strip());
    }

    private static List<String> lines(Path log) {
        try {
            // Latin-1 reads any bytes; the texts looked for are ASCII.
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
