package org.mend.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every page that the WAR has, read from its folder, so that a new one can't be forgotten. */
final class Pages {

    private static final Path WEBAPP = Path.of("webapp");

    private Pages() {
    }

    /** Addresses such as {@code client/today.xhtml}, in order. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(WEBAPP::relativize)
                .map(file -> file.toString().replace('\\', '/')).filter(file -> !file.startsWith("WEB-INF/")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String area(String page) {
        return page.substring(0, page.indexOf('/'));
    }
}
