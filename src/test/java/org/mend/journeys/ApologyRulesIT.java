package org.mend.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.microsoft.playwright.Page;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The rules of the apology helper against tables of examples, in the browser they run in. No server is asked. */
class ApologyRulesIT {

    private static final List<String> LANGUAGES = ApologyExamples.LANGUAGES;
    private static final int LONGEST_TEXT = 20_000;
    /** A line of the helper never judges. */
    private static final List<String> NEVER_SAID = List.of("!", "¡", "wrong", "bad", "fail", "must", "should", "error", "mistake",
        "malo", "debes", "deberías", "fallo", "incorrect");

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        page = chromium.browser().newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(ApologyExamples.SCRIPT));
        page.evaluate("window.rules = {}");
        LANGUAGES.forEach(language -> page.evaluate("([language, rules]) => { window.rules[language] = JSON.parse(rules); }",
            List.of(language, ApologyExamples.rules(language))));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static Stream<ApologyExamples.Example> examples() {
        return ApologyExamples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theRulesThatShouldAnswerDoAndNoOthers(ApologyExamples.Example example) {
        assertThat(found(example.language(), example.text())).isEqualTo(example.rules());
        assertThat(example.rules()).noneMatch(example.near()::contains);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyRuleHasTwoExamplesAndOneThatOnlyLooksLikeIt(String language) {
        List<ApologyExamples.Example> examples = ApologyExamples.in(language);
        for (String rule : ids(language)) {
            assertThat(examples).as("%s finds", rule).filteredOn(example -> example.rules().contains(rule)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(examples).as("%s leaves alone", rule).filteredOn(example -> example.near().contains(rule)).isNotEmpty();
        }
        Set<String> named = examples.stream().flatMap(example -> Stream.concat(example.rules().stream(), example.near().stream()))
            .collect(Collectors.toSet());
        assertThat(ids(language)).containsAll(named);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void seventyExamplesAndMoreAreThereAndFifteenOfThemHaveNoMark(String language) {
        List<ApologyExamples.Example> examples = ApologyExamples.in(language);
        Set<String> marks = rules(language).stream().filter(rule -> rule.getString("kind").equals("MARK"))
            .map(rule -> rule.getString("id")).collect(Collectors.toSet());

        assertThat(examples).extracting(ApologyExamples.Example::text).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(70);
        assertThat(examples).filteredOn(example -> example.rules().stream().noneMatch(marks::contains)).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void bothLanguagesHaveTheSameRules() {
        assertThat(ids("es")).isEqualTo(ids("en"));
        assertThat(kinds("es")).isEqualTo(kinds("en"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyRuleExplainsItselfInOneKindLineAndNamesItsSource(String language) {
        assertThat(rules(language)).allSatisfy(rule -> {
            boolean check = rule.getString("kind").equals("CHECK");
            assertThat(rule.getString("source")).isNotBlank();
            for (String name : check ? List.of("line", "could") : List.of("line")) {
                assertThat(rule.getString(name)).hasSizeBetween(10, 125).doesNotContain("\n");
                NEVER_SAID.forEach(word -> assertThat(rule.getString(name).toLowerCase()).doesNotContain(word));
            }
        });
    }

    @Test
    void whatIsFoundStandsWhereItWasTyped() {
        String curly = "I\u00a0am sorry. It’s 🙂 late,\nBUT I’m the worst.";
        assertThat(places("en", curly)).containsEntry("but", "BUT").containsEntry("self-attack", "I’m the worst");

        String apart = Normalizer.normalize("Perdón, está bien. Perdón si te sentí, no: si te sentiste así", Normalizer.Form.NFD);
        assertThat(places("es", apart)).containsEntry("if-hurt", "si te sentiste");
    }

    @Test
    void anAccentThatMakesAnotherWordIsHeardAndAllOthersMayBeMissing() {
        assertThat(found("es", "si te hice daño")).containsExactly("if-hurt");
        assertThat(found("es", "SI TE HICE DANO")).containsExactly("if-hurt");
        assertThat(found("es", "sí te hice daño")).containsExactlyInAnyOrder("names-act", "names-impact");
        assertThat(found("es", Normalizer.normalize("Sí te hice daño", Normalizer.Form.NFD)))
            .containsExactlyInAnyOrder("names-act", "names-impact");
        assertThat(found("es", "perdon, se me olvido llamarte")).containsExactlyInAnyOrder("says-sorry", "names-act");
    }

    @Test
    void aSentenceEndsAtABlankLine() {
        assertThat(found("en", "I said sorry if\n\nyou felt like it was late")).doesNotContain("if-hurt");
        assertThat(found("en", "if\nyou felt hurt")).containsExactly("if-hurt");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void timeGrowsNoFasterThanTheText(String language) {
        String all = ApologyExamples.in(language).stream().map(ApologyExamples.Example::text).collect(Collectors.joining(" "));
        for (String text : List.of(all.repeat(LONGEST_TEXT / all.length() + 1).substring(0, LONGEST_TEXT), "i ".repeat(LONGEST_TEXT / 2),
            "si te ".repeat(LONGEST_TEXT / 6), "x".repeat(LONGEST_TEXT), "\"".repeat(LONGEST_TEXT), ", ".repeat(LONGEST_TEXT / 2))) {
            double millis = ((Number) page.evaluate("""
                ([language, text]) => {
                    const before = performance.now();
                    mendApology.check(text, rules[language]);
                    return performance.now() - before;
                }""", List.of(language, text))).doubleValue();
            assertThat(Duration.ofMillis((long) millis)).as("%.20s…", text).isLessThan(Duration.ofSeconds(5));
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> found(String language, String text) {
        return new TreeSet<>((List<String>) page.evaluate("""
            ([language, text]) => {
                const { marks, checks } = mendApology.check(text, rules[language]);
                return [...marks, ...checks.filter((check) => check.there)].map((one) => one.id);
            }""", List.of(language, text)));
    }

    /** By mark, the words at its first place. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> places(String language, String text) {
        return (Map<String, String>) page.evaluate("""
            ([language, text]) => Object.fromEntries(mendApology.check(text, rules[language]).marks
                .map((mark) => [mark.id, text.slice(mark.places[0].start, mark.places[0].end)]))""", List.of(language, text));
    }

    private static List<JsonObject> rules(String language) {
        return Json.createReader(new StringReader(ApologyExamples.rules(language))).readObject().getJsonArray("rules")
            .getValuesAs(JsonObject.class);
    }

    private static List<String> ids(String language) {
        return rules(language).stream().map(rule -> rule.getString("id")).toList();
    }

    private static List<String> kinds(String language) {
        return rules(language).stream().map(rule -> rule.getString("kind")).toList();
    }
}
