package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mend.shared.Invalid;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What is written is bounded and may be unfinished; what it lacks is said whole, each with its place. */
class DraftContentTest {

    static final String GOOD = """
            {"languages": ["en", "es"], "part": "S4", "audience": "INDIVIDUAL", "minutes": 5, "source": "Own practice",
             "en": {"title": "Door", "summary": "S", "rationale": "R"},
             "es": {"title": "Puerta", "summary": "S", "rationale": "R"},
             "steps": [
              {"key": "words", "kind": "TEXT", "en": {"title": "T", "prompt": "P", "starters": ["I saw", "I felt"]},
               "es": {"title": "T", "prompt": "P", "starters": ["Vi", "Sentí"]}},
              {"key": "pick", "kind": "CHOICE", "multiple": true, "en": {"title": "T", "prompt": "P", "options": ["a", "b"]},
               "es": {"title": "T", "prompt": "P", "options": ["c", "d"]}},
              {"key": "line", "kind": "PHRASE",
               "en": {"title": "T", "prompt": "P", "parts": [{"label": "I see", "options": ["a", "b"]}]},
               "es": {"title": "T", "prompt": "P", "parts": [{"label": "Veo", "options": ["a", "b"]}]}}]}""";

    @Test
    void whatIsCompleteIsWhatAFileOfTheLibraryHas() {
        JsonObject file = draft(GOOD).file("own-door", 2);

        assertThat(LibraryExerciseReader.flaws(file)).isEmpty();
        assertThat(new LibraryExerciseReader("own-door").read(file).version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', value = {
        "\"part\": \"S4\", | | part | exercise-choice",
        "\"minutes\": 5, | \"minutes\": 500, | minutes | exercise-number",
        "\"minutes\": 5, | \"minutes\": 2.5, | minutes | exercise-number",
        "\"Own practice\" | \" \" | source | exercise-text-missing",
        "\"title\": \"Puerta\", | | es.title | exercise-text-missing",
        "\"Sentí\" | \" \" | step words.es | exercise-uneven",
        "[\"c\", \"d\"] | [\"c\"] | step pick.es.options | exercise-too-few",
        "\"label\": \"Veo\", | | step line.es.parts[0].label | exercise-text-missing",
        "\"kind\": \"TEXT\" | \"kind\": \"PAIR\" | step words.kind | exercise-pair-alone",
    })
    void eachThingThatIsMissingIsNamedWithItsPlace(String good, String bad, String place, String code) {
        JsonObject file = draft(GOOD.replace(good, bad == null ? "" : bad)).file("own-door", 1);

        assertThat(LibraryExerciseReader.flaws(file)).anySatisfy(flaw -> {
            assertThat(flaw.place()).isEqualTo(place);
            assertThat(flaw.code()).isEqualTo(code);
        });
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        JsonObject file = DraftContent.empty("Dr. Weil").file("own-door", 1);

        assertThat(LibraryExerciseReader.flaws(file)).extracting(ExerciseFlaw::place)
                .containsExactly("en.title", "en.summary", "en.rationale", "es.title", "es.summary", "es.rationale", "part",
                        "minutes", "steps");
    }

    @Test
    void thereAreAtMostThirtySteps() {
        String step = "{\"key\": \"k%d\", \"kind\": \"READING\", \"en\": {\"title\": \"T\", \"prompt\": \"P\"},"
                + " \"es\": {\"title\": \"T\", \"prompt\": \"P\"}}";
        StringBuilder steps = new StringBuilder(step.formatted(0));
        for (int i = 1; i <= 30; i++) {
            steps.append(", ").append(step.formatted(i));
        }
        String many = GOOD.replaceAll("(?s)\"steps\": \\[.*", "\"steps\": [" + steps + "]}");

        assertThat(LibraryExerciseReader.flaws(draft(many).file("own-door", 1))).extracting(ExerciseFlaw::code)
                .containsExactly("exercise-too-many");
    }

    @Test
    void aLanguageThatIsLeftOutBorrowsTheWordsOfTheOther() {
        DraftContent english = draft(GOOD.replace("[\"en\", \"es\"]", "[\"en\"]").replace("Puerta", "").replace("Veo", ""));
        LibraryExercise written = new LibraryExerciseReader("own-door").read(english.file("own-door", 1));

        assertThat(english.languages()).containsExactly("en");
        assertThat(written.texts().get("es").title()).isEqualTo("Door");
        assertThat(written.steps().getFirst().in("es").starters()).containsExactly("I saw", "I felt");
        assertThat(english.title("es")).isEqualTo("Door");
    }

    @Test
    void onlyWhatAFileMayHoldIsKept() {
        DraftContent kept = draft(GOOD.replace("\"minutes\": 5,", "\"minutes\": 5, \"owner\": 7, \"slug\": \"kind-phrase\",")
                .replace("\"multiple\": true,", "\"multiple\": true, \"seconds\": 60,"));

        assertThat(kept).isEqualTo(draft(GOOD));
        assertThat(kept.toString()).doesNotContain("owner", "slug", "seconds");
        assertThat(DraftContent.kept(kept.toString())).isEqualTo(kept).hasSameHashCodeAs(kept);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "\"key\": \"pick\" | \"key\": \"words\"",
        "\"key\": \"pick\" | \"key\": \"Pick <b>\"",
        "\"kind\": \"TEXT\" | \"kind\": \"VIDEO\"",
        "\"steps\": [ | \"steps\": [7, ",
        "[\"a\", \"b\"]} | [7]}",
        "[\"en\", \"es\"] | [\"fr\"]",
    })
    void whatIsNoExerciseIsRefused(String good, String bad) {
        assertThatThrownBy(() -> draft(GOOD.replace(good, bad))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsFarTooLongIsRefusedAndNotCut() {
        String longest = "a".repeat(20_000);

        assertThat(draft(GOOD.replace("\"Door\"", "\"" + longest + "\"")).title("en")).hasSize(20_000);
        assertThatThrownBy(() -> draft(GOOD.replace("\"Door\"", "\"a" + longest + "\""))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void aStepWithNothingInItCanBeTriedAlready(StepKind kind) {
        DraftContent draft = draft("{\"languages\": [\"en\", \"es\"], \"audience\": \"COUPLE\", \"steps\": [{\"key\": \"k\", \"kind\": \""
                + kind + "\"}]}");
        ExerciseSheet sheet = DraftPreview.of(Exercise.own(7, null), draft, Language.of(Locale.of("es")));

        assertThat(sheet.title()).isEqualTo("…");
        assertThat(sheet.language()).isEqualTo("es");
        assertThat(sheet.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(kind);
            assertThat(step.prompt()).isEqualTo("…");
            assertThat(step.max() > step.min()).isEqualTo(kind == StepKind.SCALE);
        });
    }

    @Test
    void everyCodeOfAFlawHasAText() throws Exception {
        List<String> codes = List.of(ExerciseFlaw.MISSING, ExerciseFlaw.LONG, ExerciseFlaw.FEW, ExerciseFlaw.MANY,
                ExerciseFlaw.NUMBER, ExerciseFlaw.CHOICE, ExerciseFlaw.UNEVEN, ExerciseFlaw.PAIR_ALONE,
                ExerciseFlaw.AUDIENCE_FIXED, ExerciseFlaw.SHAPE);
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(
                Path.of("src/main/resources/org/mend/web/errors.properties")));

        assertThat(texts.stringPropertyNames()).containsAll(codes);
    }

    static DraftContent draft(String text) {
        return DraftContent.of(json(text));
    }

    static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
