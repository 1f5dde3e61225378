package org.mend.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The examples of the apology helper and the files they are examples of. */
final class ApologyExamples {

    static final List<String> LANGUAGES = List.of("en", "es");
    static final Path SCRIPT = Path.of("webapp", "WEB-INF", "resources", "mend", "js", "apology.js");
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "org", "mend", "journeys");
    private static final Path RULES = Path.of("webapp", "WEB-INF", "resources", "mend", "rules");

    private ApologyExamples() {
    }

    /**
     * One line of a table.
     *
     * @param rules answer, and no others
     * @param near do not answer, although it looks like them
     */
    record Example(String language, String text, Set<String> rules, Set<String> near) {

        @Override
        public String toString() {
            return language + ": " + text.replace('\n', '⏎');
        }
    }

    static List<Example> all() {
        return LANGUAGES.stream().flatMap(language -> in(language).stream()).toList();
    }

    static List<Example> in(String language) {
        return text(EXAMPLES.resolve("apology." + language + ".txt")).lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> example(language, line)).toList();
    }

    static String rules(String language) {
        return text(RULES.resolve("apology." + language + ".json"));
    }

    private static Example example(String language, String line) {
        String[] sides = line.split(" => ", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("Not an example: " + line);
        }
        Set<String> words = Arrays.stream(sides[1].trim().split("\\s+")).filter(word -> !word.equals("-")).collect(Collectors.toSet());
        return new Example(language, sides[0].replace('⏎', '\n'),
            words.stream().filter(word -> !word.startsWith("~")).collect(Collectors.toCollection(TreeSet::new)),
            words.stream().filter(word -> word.startsWith("~")).map(word -> word.substring(1)).collect(Collectors.toSet()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
