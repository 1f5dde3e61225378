package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.json.Json;
import jakarta.json.JsonObject;

class LibraryExerciseReaderTest {

    private static final String GOOD = """
            {"slug": "kind-phrase", "version": 2, "part": "S4", "audience": "INDIVIDUAL", "minutes": 5, "source": "Neff 2003",
             "en": {"title": "Kind phrase", "summary": "S", "rationale": "R"},
             "es": {"title": "Frase amable", "summary": "S", "rationale": "R"},
             "steps": [
              {"key": "settle", "kind": "BREATH", "seconds": 60,
               "en": {"title": "T", "prompt": "P"}, "es": {"title": "T", "prompt": "P"}},
              {"key": "size", "kind": "SCALE", "min": 0, "max": 10,
               "en": {"title": "T", "prompt": "P", "low": "l", "high": "h"},
               "es": {"title": "T", "prompt": "P", "low": "l", "high": "h"}},
              {"key": "pick", "kind": "CHOICE", "multiple": true,
               "en": {"title": "T", "prompt": "P", "options": ["a", "b"]},
               "es": {"title": "T", "prompt": "P", "options": ["c", "d"]}},
              {"key": "words", "kind": "TEXT", "maxLength": 500, "apology": true,
               "en": {"title": "T", "prompt": "P", "starters": ["I think"]},
               "es": {"title": "T", "prompt": "P", "starters": ["Creo"]}}]}""";

    @Test
    void readsAnExercise() {
        LibraryExercise exercise = read(GOOD);

        assertThat(exercise.version()).isEqualTo(2);
        assertThat(exercise.texts().get("es").title()).isEqualTo("Frase amable");
        assertThat(exercise.steps()).extracting(LibraryExercise.Step::key).containsExactly("settle", "size", "pick", "words");
        assertThat(exercise.steps().get(2).in("es").options()).containsExactly("c", "d");
        assertThat(exercise.steps().get(2).in("en").multiple()).isTrue();
        assertThat(exercise.steps().get(3).in("en").maxLength()).isEqualTo(500);
        assertThat(exercise.steps().get(3).in("en").apology()).isTrue();
        assertThat(exercise.steps().get(2).in("en").apology()).isFalse();
        assertThat(exercise.steps().get(0).in("en").seconds()).isEqualTo(60);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "\"version\": 2      | \"version\": 0          | version must be a whole number",
        "\"part\": \"S4\"    | \"part\": \"S13\"       | part must be one of S1",
        "\"minutes\": 5      | \"minutes\": 5.5        | minutes must be a whole number",
        "\"source\"          | \"sauce\"               | sauce is not known here",
        "\"key\": \"size\"   | \"key\": \"settle\"     | settle is there twice",
        "\"max\": 10         | \"max\": 0              | step size.max must be a whole number from 1",
        "\"seconds\": 60     | \"minutes\": 1          | step settle.seconds must be a whole number",
        "[\"c\", \"d\"]      | [\"c\", \"d\", \"e\"]   | step pick.es has other numbers",
        "[\"c\", \"d\"]      | [\"c\", \" \"]          | step pick.es.options must be a text",
        "\"low\": \"l\", \"high\": \"h\"}} | \"low\": \"l\"}} | step size.es.high must be a text",
        "\"apology\": true | \"apology\": \"yes\"     | step words.apology must be",
        "\"seconds\": 60     | \"seconds\": 60, \"apology\": true | step settle.apology is not known here",
        "\"key\": \"pick\"   | \"key\": \"Pick it\"    | key must be lower-case",
    })
    void refusesWhatIsNotAsItMustBeAndNamesThePlace(String good, String bad, String complaint) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).isInstanceOf(LibraryMistake.class)
                .hasMessageContaining("kind-phrase.json").hasMessageContaining(complaint);
    }

    private static LibraryExercise read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new LibraryExerciseReader("kind-phrase").read(json);
    }
}
