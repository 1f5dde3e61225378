package org.mend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page shows a missing text, in neither language. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "org", "mend", "web");
    private static final Map<String, String> VARIABLES = Map.of("txt", "common", "clientTxt", "client", "clinicianTxt", "clinician",
            "deskTxt", "frontdesk", "adminTxt", "admin", "accountTxt", "account", "errorTxt", "errors");
    private static final Pattern USE = Pattern.compile("\\b(txt|[a-z]+Txt)\\['([A-Za-z0-9._-]+)'\\]");

    /** The kind of a record: a constant of a class that writes to the audit trail, or named right there. */
    private static final Pattern RECORD = Pattern.compile("static final String [A-Z_]+ = \"([A-Z][A-Za-z]+)\""
            + "|AuditAction\\.[A-Z]+, \"([A-Z][A-Za-z]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"common", "client", "clinician", "frontdesk", "admin", "account", "errors"})
    void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
        assertThat(keys(bundle + "_es")).isEqualTo(keys(bundle));
    }

    @Test
    void everyTextThatAPageOrABeanNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher uses = USE.matcher(Files.readString(file));
            while (uses.find()) {
                String bundle = VARIABLES.get(uses.group(1));
                if (bundle == null || !keys(bundle).contains(uses.group(2))) {
                    missing.add(file + ": " + uses.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** What the access record names, the administrator can read. */
    @Test
    void everyKindOfRecordInTheAuditHasAName() throws IOException {
        Set<String> named = keys("admin");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> code = Files.walk(Path.of("src", "main", "java", "org", "mend"))) {
            for (Path file : code.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher kinds = RECORD.matcher(source.contains("audit.record(") ? source : "");
                while (kinds.find()) {
                    String kind = kinds.group(1) == null ? kinds.group(2) : kinds.group(1);
                    if (!named.contains("audit.entity." + kind)) {
                        missing.add(file.getFileName() + ": " + kind);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Where a client reads nobody shouts, counts streaks or calls anything overdue. */
    @ParameterizedTest
    @ValueSource(strings = {"client", "client_es", "common", "common_es"})
    void clientsAreSpokenToGently(String bundle) throws IOException {
        load(bundle).values().forEach(text -> assertThat(text.toString().toLowerCase())
                .doesNotContain("!").doesNotContain("¡").doesNotContain("overdue").doesNotContain("streak")
                .doesNotContain("atrasad").doesNotContain("vencid"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("webapp")); Stream<Path> beans = Files.walk(Path.of("src", "main", "java", "org", "mend", "web"))) {
            return Stream.concat(pages.filter(file -> file.toString().endsWith(".xhtml")),
                    beans.filter(file -> file.toString().endsWith(".java"))).toList();
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
