package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades beside the sentences come from syllables counted by hand, put into the published formulas. */
class ReadingGradeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"cat, 1", "made, 1", "makes, 1", "called, 1", "wanted, 2", "needed, 2", "little, 2", "boxes, 2", "changes, 2", "quiet, 2",
        "being, 2", "nation, 2", "special, 2", "people, 2", "sentence, 2", "repair, 2", "idea, 3", "again, 2", "family, 3", "every, 3",
        "area, 3", "create, 2", "created, 3", "dedicated, 4", "proposition, 4", "continent, 3", "really, 2", "piece, 1", "loved, 1",
        "hurt, 1", "something, 2", "careful, 2",
        "equal, 2", "moment, 2", "reach, 1", "great, 1", "sorry, 2", "apologise, 4", "understand, 3", "don’t, 1", "didn’t, 2",
        "isn’t, 2", "they’re, 1", "I’m, 1",
        "partner’s, 2", "trying, 2", "doing, 2", "the, 1", "table, 2", "smile, 1", "breathe, 1", "asked, 1", "years, 1"})
    void countsTheSyllablesOfEnglishWords(String word, int syllables) {
        assertThat(ReadingGrade.englishSyllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"y, 1", "muy, 1", "voz, 1", "leer, 2", "reparación, 4", "todavía, 4", "guitarra, 3", "pingüino, 3", "construir, 2",
        "ahora, 3", "quien, 1", "ciudad, 2", "país, 2", "peor, 2", "cuaderno, 3", "queríais, 3", "perdón, 2", "antiguo, 3", "yo, 1"})
    void countsTheSyllablesOfSpanishWords(String word, int syllables) {
        assertThat(ReadingGrade.spanishSyllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest(name = "{0} words, {1} syllables")
    @CsvSource(delimiter = '|', value = {
        "6  | 6  | The cat sat on the mat.",
        "16 | 23 | This sentence, taken as a reading passage unto itself, is being used to prove a point.",
        "30 | 48 | Four score and seven years ago our fathers brought forth on this continent a new nation, "
            + "conceived in Liberty, and dedicated to the proposition that all men are created equal.",
    })
    void gradesASentenceAsByHand(int words, int syllables, String sentence) {
        double byHand = 0.39 * words + 11.8 * syllables / words - 15.59;

        assertThat(ReadingGrade.english(List.of(sentence))).isCloseTo(byHand, within(0.4));
    }

    @Test
    void gradesSpanishAsByHand() {
        // 15 words: En-un-lu-gar-de-la-Man-cha-de-cu-yo-nom-bre-no-quie-ro-a-cor-dar-me (20), Ha-bí-a-u-na-vez (6)
        double byHand = 206.835 - 62.3 * 26 / 15 - 15.0 / 2;

        assertThat(ReadingGrade.spanish(List.of("En un lugar de la Mancha de cuyo nombre no quiero acordarme.", "Había una vez.")))
                .isCloseTo(byHand, within(0.01));
    }

    @Test
    void findsALongLearnedSentenceHarderThanAPlainOne() {
        assertThat(ReadingGrade.english(List.of("Interpersonal reconciliation necessitates considerable emotional availability.")))
                .isGreaterThan(15);
        assertThat(ReadingGrade.english(List.of("Sit with them. Say what you did. Ask how it was."))).isLessThan(3);
        assertThat(ReadingGrade.spanish(List.of("La reconciliación interpersonal requiere considerable disponibilidad emocional.")))
                .isLessThan(ReadingGrade.RATHER_EASY);
        assertThat(ReadingGrade.spanish(List.of("Siéntate a su lado. Di lo que hiciste. Pregunta cómo fue.")))
                .isGreaterThan(ReadingGrade.RATHER_EASY);
    }

    @Test
    void countsAColonAParagraphAndATextOfItsOwnAsTheEndOfASentence() {
        double three = ReadingGrade.english(List.of("We sat. We sat. We sat."));

        assertThat(ReadingGrade.english(List.of("We sat: we sat\n\nWe sat"))).isEqualTo(three);
        assertThat(ReadingGrade.english(List.of("We sat", "We sat…", "We sat?"))).isEqualTo(three);
    }

    @Test
    void hasNoGradeForNothing() {
        assertThatThrownBy(() -> ReadingGrade.english(List.of("…"))).isInstanceOf(IllegalArgumentException.class);
    }
}
