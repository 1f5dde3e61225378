package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mend.shared.Invalid;

/**
 * Scores come out as published. Sources of the rows: K01 Kroenke, Spitzer and Williams (2001) and S06 Spitzer et al. (2006), with
 * the scoring page of the PHQ and GAD-7 instruction manual; I11 the IAPT Data Handbook 2.0.1 (2011) for items left out; N Neff's
 * coding key for the SCS-SF, with Raes et al. (2011); F07 Funk and Rogge (2007) with the scoring key of their form; R14 Rice,
 * Richardson and Tueller (2014) with the key of the SAPS.
 */
class ScoringTest {

    /** Answers in the order of the items; "-" was left out. */
    @ParameterizedTest(name = "{0} {1} {2} comes to {3}, {4} ({5})")
    @CsvSource({
        "phq-9, total, 0 0 0 0 0 0 0 0 0, 0, minimal, K01",
        "phq-9, total, 1 1 1 1 0 0 0 0 0, 4, minimal, K01 band edge",
        "phq-9, total, 1 1 1 1 1 0 0 0 0, 5, mild, K01 band edge",
        "phq-9, total, 1 1 1 1 1 1 1 1 1, 9, mild, K01 band edge",
        "phq-9, total, 2 1 1 1 1 1 1 1 1, 10, moderate, K01 band edge",
        "phq-9, total, 2 2 2 2 2 1 1 1 1, 14, moderate, K01 band edge",
        "phq-9, total, 2 2 2 2 2 2 1 1 1, 15, moderately-severe, K01 band edge",
        "phq-9, total, 3 2 2 2 2 2 2 2 2, 19, moderately-severe, K01 band edge",
        "phq-9, total, 3 3 2 2 2 2 2 2 2, 20, severe, K01 band edge",
        "phq-9, total, 3 3 3 3 3 3 3 3 3, 27, severe, K01",
        "phq-9, total, 1 1 1 1 0 0 0 0 0 3, 4, minimal, K01: the difficulty item is not scored",
        "phq-9, total, 1 1 1 1 1 1 1 - -, 9, mild, I11: two left out count as the mean of the others",
        "phq-9, total, 2 1 1 1 1 1 1 1 -, 10, moderate, I11: 9 of 8 items is 10.125",
        "phq-9, total, 1 1 1 1 1 1 - - -, , , I11: three left out are too many",
        "phq-9, total, - - - - - - - - -, , , I11",
        "gad-7, total, 0 0 0 0 0 0 0, 0, minimal, S06",
        "gad-7, total, 1 1 1 1 0 0 0, 4, minimal, S06 band edge",
        "gad-7, total, 1 1 1 1 1 0 0, 5, mild, S06 band edge",
        "gad-7, total, 2 2 1 1 1 1 1, 9, mild, S06 band edge",
        "gad-7, total, 2 2 2 1 1 1 1, 10, moderate, S06 band edge",
        "gad-7, total, 2 2 2 2 2 2 2, 14, moderate, S06 band edge",
        "gad-7, total, 3 2 2 2 2 2 2, 15, severe, S06 band edge",
        "gad-7, total, 3 3 3 3 3 3 3, 21, severe, S06",
        "gad-7, total, 2 2 2 2 2 - -, 14, moderate, I11: two left out count as the mean of the others",
        "gad-7, total, 1 1 1 1 0 - -, 6, mild, I11: 4 of 5 items is 5.6",
        "gad-7, total, 2 2 2 2 - - -, , , I11: three left out are too many",
        "scs-sf, total, 1 5 5 1 5 5 5 1 1 5 1 1, 5.00, high, N: the negative items turned round",
        "scs-sf, total, 5 1 1 5 1 1 1 5 5 1 5 5, 1.00, low, N",
        "scs-sf, total, 3 3 3 3 3 3 3 3 3 3 3 3, 3.00, moderate, N",
        "scs-sf, total, 1 1 1 1 1 1 1 1 1 1 1 1, 3.00, moderate, N: six count five and six count one",
        "scs-sf, total, 4 3 3 4 2 2 2 4 4 2 4 4, 2.17, low, N: 26 of 12",
        "scs-sf, total, 4 3 3 4 3 3 2 4 3 2 3 3, 2.58, moderate, N: 31 of 12",
        "scs-sf, total, 3 3 3 3 3 3 3 3 3 3 1 -, , , N: complete or no score",
        "scs-sf, total, 2 4 4 2 3 3 3 2 2 3 3 3, 3.50, moderate, N band edge: 42 of 12",
        "scs-sf, total, 2 4 4 2 4 3 3 2 2 3 3 3, 3.58, high, N band edge: 43 of 12",
        "csi-4, total, 0 0 0 0, 0, below-cut-off, F07",
        "csi-4, total, 4 3 3 3, 13, below-cut-off, F07 cut-off 13.5",
        "csi-4, total, 4 4 3 3, 14, above-cut-off, F07 cut-off 13.5",
        "csi-4, total, 6 5 5 5, 21, above-cut-off, F07",
        "csi-4, total, 6 5 5 -, , , F07: complete or no score",
        "csi-16, total, 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0, 0, below-cut-off, F07",
        "csi-16, total, 6 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3, 51, below-cut-off, F07 cut-off 51.5",
        "csi-16, total, 6 4 3 3 3 3 3 3 3 3 3 3 3 3 3 3, 52, above-cut-off, F07 cut-off 51.5",
        "csi-16, total, 6 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5, 81, above-cut-off, F07",
        "saps, standards, 1 7 1 7 1 7 1 7, 4, , R14: items 1 3 5 7",
        "saps, discrepancy, 1 7 1 7 1 7 1 7, 28, , R14: items 2 4 6 8",
        "saps, standards, 7 1 6 1 5 1 4 1, 22, , R14",
        "saps, discrepancy, 7 1 6 2 5 3 4 -, , , R14: complete or no score"})
    void isAsPublished(String code, String scale, String answers, BigDecimal value, String band, String source) {
        ScaleScore score = score(code, scale, answers);

        assertThat(score.value()).as(source).isEqualTo(value);
        assertThat(score.band()).as(source).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"phq-9, total, 0, 27", "gad-7, total, 0, 21", "scs-sf, total, 1.00, 5.00", "csi-16, total, 0, 81",
        "csi-4, total, 0, 21", "saps, standards, 4, 28", "saps, discrepancy, 4, 28"})
    void theEndsArePublishedToo(String code, String scale, BigDecimal min, BigDecimal max) {
        Scale found = InstrumentsTest.shipped(code).scale(scale);

        assertThat(found.min()).isEqualByComparingTo(min);
        assertThat(found.max()).isEqualByComparingTo(max);
    }

    /** The form has the kind word at the left for 26, 28, 30 and 32, at the right for 27 and 31; the kind end counts five. */
    @ParameterizedTest
    @CsvSource({"csi26, 5, Interesting, Boring", "csi27, 0, Bad, Good", "csi28, 5, Full, Empty", "csi30, 5, Sturdy, Fragile",
        "csi31, 0, Discouraging, Hopeful", "csi32, 5, Enjoyable, Miserable"})
    void eachPairOfWordsCountsFromItsKindEnd(String item, int first, String left, String right) {
        List<Questionnaire.Option> options = InstrumentsTest.shipped("csi-16").item(item).options();

        assertThat(options.getFirst().value()).isEqualTo(first);
        assertThat(options.getFirst().text().in("en")).contains(left);
        assertThat(options.getLast().value()).isEqualTo(5 - first);
        assertThat(options.getLast().text().in("en")).contains(right);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true"})
    void anythingButNotAtAllToItemNineRaisesAnAlert(int answer, boolean raised) {
        Questionnaire phq = InstrumentsTest.shipped("phq-9");

        assertThat(phq.alerts(Map.of("q9", answer)).stream().map(Questionnaire.AlertRule::key).toList())
                .isEqualTo(raised ? List.of("item-9") : List.of());
        assertThat(phq.alerts(Map.of("q1", 3))).as("item 9 left out").isEmpty();
    }

    @Test
    void leftOutIsCounted() {
        ScaleScore score = score("phq-9", "total", "1 1 1 1 1 1 1 1 -");

        assertThat(score.answered()).isEqualTo(8);
        assertThat(score.items()).isEqualTo(9);
    }

    @Test
    void anAnswerThatThereIsNotIsRefused() {
        Questionnaire gad = InstrumentsTest.shipped("gad-7");

        assertThatThrownBy(() -> gad.score(Map.of("q1", 4))).isInstanceOf(Invalid.class).hasMessage("answer-unknown");
        assertThatThrownBy(() -> gad.score(Map.of("q8", 1))).isInstanceOf(Invalid.class).hasMessage("answer-unknown");
        assertThatThrownBy(() -> gad.alerts(Map.of("q1", -1))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 3, 2 2 2 -, 8", "AT_LEAST, 4, 2 2 2 -, ", "AT_LEAST, 1, 3 - - -, 12", "NONE, 0, 2 2 2 -, ",
        "PRORATE, 1, 2 2 2 -, 8", "PRORATE, 1, 2 2 - -, "})
    void whatIsLeftOutFollowsTheRule(Scale.MissingRule rule, int items, String answers, BigDecimal value) {
        Questionnaire csi = InstrumentsTest.shipped("csi-4");
        Scale total = csi.scale("total");
        Scale other = new Scale("total", total.title(), total.items(), total.method(), total.min(), total.max(), false,
                new Scale.Missing(rule, items), List.of(), null);

        assertThat(other.score(csi, answers(csi, answers)).value()).isEqualTo(value);
    }

    private static ScaleScore score(String code, String scale, String answers) {
        Questionnaire one = InstrumentsTest.shipped(code);
        return one.score(answers(one, answers)).stream().filter(score -> score.scale().equals(scale)).findFirst().orElseThrow();
    }

    private static Map<String, Integer> answers(Questionnaire one, String answers) {
        Map<String, Integer> given = new LinkedHashMap<>();
        String[] values = answers.split(" ");
        for (int i = 0; i < values.length; i++) {
            if (!"-".equals(values[i])) {
                given.put(one.items().get(i).key(), Integer.valueOf(values[i]));
            }
        }
        return given;
    }
}
