package org.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the product refuses, it says what to do, in both languages. */
class ErrorTextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/org/mend/web");

    /** Calls whose arguments are codes: constructors of what is thrown, and the helpers that they are handed through. */
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new (?:Invalid|Conflict|NotFound|RequestRefused)|\\bsuper|\\bproblem|\\bproblems\\.field|\\blimited|\\bnamed)"
                    + "\\(([^;{]*)");
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern KIND = Pattern.compile("new BookingConflict\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"errors.properties", "errors_es.properties"})
    void everyCodeThatIsThrownHasAText(String bundle) {
        assertThat(codes()).contains("stale-version", "client-not-found", "due-in-past", "note-too-long", "body-too-large");
        assertThat(texts(bundle).stringPropertyNames()).containsAll(codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors.properties", "errors_es.properties"})
    void everyReasonAgainstABookingHasAText(String bundle) {
        Set<String> kinds = find(KIND).map(kind -> "conflict." + kind).collect(Collectors.toSet());
        assertThat(kinds).contains("conflict.clinician-double-booked", "conflict.room-taken");
        assertThat(texts(bundle).stringPropertyNames()).containsAll(kinds);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("errors_es.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("errors.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors.properties", "errors_es.properties"})
    void everyTextCanBeFilledIn(String bundle) {
        texts(bundle).forEach((key, text) -> {
            assertThat((String) text).as("%s: a plain apostrophe swallows what follows it", key).doesNotContain("'");
            assertThat((String) text).as("%s: nobody is shouted at", key).isNotBlank().doesNotContain("!", "¡");
            assertThatCode(() -> new MessageFormat((String) text)).as("%s", key).doesNotThrowAnyException();
        });
    }

    private static Set<String> codes() {
        return find(REFUSAL).flatMap(arguments -> matches(CODE, arguments)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> find(Pattern pattern) {
        return sources().stream().flatMap(source -> matches(pattern, read(source)));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList().stream();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String bundle) {
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(bundle))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
