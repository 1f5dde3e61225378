package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels with the product may travel with it, says on whose ground, and is whole. */
class InstrumentsTest {

    static Stream<Questionnaire> shipped() {
        return InstrumentFiles.all().keySet().stream();
    }

    static Questionnaire shipped(String code) {
        return shipped().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysOnWhatGroundItIsUsed(Questionnaire one) {
        assertThat(one.citation()).matches("(?s).*\\((19|20)\\d\\d\\).*");
        for (String language : DefinitionPart.LANGUAGES) {
            assertThat(one.licence().byLanguage()).containsKey(language);
            assertThat(one.attribution().byLanguage()).containsKey(language);
            assertThat(one.title().byLanguage()).containsKey(language);
            assertThat(one.scales()).allSatisfy(scale -> {
                assertThat(scale.title().byLanguage()).containsKey(language);
                assertThat(scale.bands()).allSatisfy(band -> assertThat(band.title().byLanguage()).containsKey(language));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void termsAreWrittenInBothLanguages(Questionnaire one) {
        boolean needed = !List.of("phq-9", "gad-7").contains(one.code());

        assertThat(one.terms() != null).isEqualTo(needed);
        if (needed) {
            assertThat(one.terms().text().byLanguage()).containsOnlyKeys("en", "es");
            assertThat(one.terms().url()).startsWith("https://");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "gad-7"})
    void whatIsFreeIsThereInBothLanguages(String code) {
        Questionnaire one = shipped(code);

        assertThat(one.languages()).containsExactly("en", "es");
        assertThat(one.items()).allSatisfy(item -> {
            assertThat(item.text().byLanguage()).containsOnlyKeys("en", "es");
            assertThat(item.text().in(Locale.ENGLISH)).isNotEqualTo(item.text().in(Locale.of("es")));
        });
        assertThat(one.attribution().in("en")).contains("Spitzer", "Williams", "Kroenke", "Pfizer", "No permission required");
    }

    @Test
    void whereNoWordingWasVerifiedItStaysInItsOwnLanguage() {
        assertThat(shipped("csi-4").languages()).containsExactly("en");
        assertThat(shipped("csi-4").shownIn(Locale.of("es"))).isEqualTo(Locale.ENGLISH);
        assertThat(shipped("phq-9").shownIn(Locale.of("es"))).isEqualTo(Locale.of("es"));
    }

    @Test
    void nothingIsShippedWhoseTermsForbidIt() {
        assertThat(InstrumentFiles.CODES).containsExactlyInAnyOrder("phq-9", "gad-7", "scs-sf", "csi-16", "csi-4", "saps")
                .doesNotContain("ors", "srs", "rdas", "hrs-ii");
        for (String code : List.of("ors", "srs", "ors-srs", "rdas", "hrs-ii", "hrs")) {
            assertThatThrownBy(() -> InstrumentFiles.text(code + ".json")).isInstanceOf(InstrumentMistake.class);
        }
    }

    /** What was published is answered somewhere: who changes a file raises its number, and writes the new digest here. */
    @ParameterizedTest
    @CsvSource({"phq-9, 1, 2d77a5178110", "gad-7, 1, dd2db666985d", "scs-sf, 1, 8a80833a623b", "csi-16, 1, 04d662511567",
            "csi-4, 1, 960f514e3eec", "saps, 1, 24dbeebf13d2"})
    void aChangedFileIsANewNumber(String code, int number, String digest) throws NoSuchAlgorithmException {
        byte[] file = InstrumentFiles.text(code + ".json").getBytes(StandardCharsets.UTF_8);

        assertThat(shipped(code).number()).isEqualTo(number);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).startsWith(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"number\": 1 | \"number\": 0 | phq-9.json, number must be a whole number from 1 to 9999",
        "\"shortTitle\": \"PHQ-9\" | \"shortTitle\": \" \" | phq-9.json, shortTitle must be a text",
        "\"list\": \"difficulty\" | \"list\": \"other\" | phq-9.json, items[9].list names no list of options",
        "\"key\": \"q2\" | \"key\": \"q1\" | phq-9.json, items[1].key q1 is there twice",
        "\"from\": 5 | \"from\": 6 | phq-9.json, scales[0].bands[1].from must go on at 5 and end after it began",
        "\"to\": 27 | \"to\": 26 | phq-9.json, scales[0].bands must end at 27",
        "\"item\": \"q9\" | \"item\": \"q99\" | phq-9.json, alerts[0].item must name one item, and no scale beside it",
        "\"method\": \"SUM\" | \"method\": \"MAX\" | phq-9.json, scales[0].method must be one of SUM, MEAN",
        "\"value\": 0.84 | \"value\": 1.2 | phq-9.json, scales[0].reliability.value must be more than 0 and less than 1",
        "\"alerts\": | \"alarms\": | phq-9.json, alarms is not known here",
        "\"es\": \"Varios días\" | \"fr\": \"Plusieurs\" | phq-9.json, options[0].options[1].text.fr is not known here"})
    void aMistakeNamesFileAndPlace(String written, String instead, String complaint) {
        String file = InstrumentFiles.text("phq-9.json");
        assertThat(file).contains(written);

        assertThatThrownBy(() -> QuestionnaireReader.read("phq-9.json", file.replaceFirst(
                Pattern.quote(written), instead))).isInstanceOf(InstrumentMistake.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void whoWritesOneIsToldOfEverythingAtOnce() {
        String broken = InstrumentFiles.text("gad-7.json").replace("\"shortTitle\": \"GAD-7\"", "\"shortTitle\": \"\"")
                .replace("Trouble relaxing", "").replace("\"to\": 21", "\"to\": 20");

        assertThat(QuestionnaireReader.flaws(QuestionnaireReader.parsed("x", broken))).extracting(InstrumentFlaw::place)
                .containsExactly("shortTitle", "items[3].text.en", "scales[0].bands");
        assertThat(QuestionnaireReader.flaws(QuestionnaireReader.parsed("x", InstrumentFiles.text("gad-7.json")))).isEmpty();
    }
}
