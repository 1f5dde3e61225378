package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a client reads in the library is easy to read and shames nobody. */
class LibraryToneTest {

    /** School years, of the Flesch–Kincaid grade. */
    private static final double HARDEST = 7.0;
    /** For one passage alone, so that a hard one does not hide among easy ones. Shorter ones are too short to be graded. */
    private static final double HARDEST_PASSAGE = 8.5;
    private static final int WORDS_OF_A_PASSAGE = 8;

    private static final List<LibraryExercise> EXERCISES = LibraryFiles.exercises();
    private static final List<LibraryProgramme> PROGRAMMES = LibraryFiles.programmes(EXERCISES);

    static Stream<String> slugs() {
        return EXERCISES.stream().map(LibraryExercise::slug);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyExerciseIsEasyToReadInEnglish(String slug) {
        assertThat(ReadingGrade.english(ClientTexts.all(exercise(slug), "en"))).isLessThanOrEqualTo(HARDEST);
        assertThat(ReadingGrade.english(ClientTexts.prose(exercise(slug), "en"))).isLessThanOrEqualTo(HARDEST);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyExerciseIsEasyToReadInSpanish(String slug) {
        assertThat(ReadingGrade.spanish(ClientTexts.all(exercise(slug), "es"))).isGreaterThanOrEqualTo(ReadingGrade.RATHER_EASY);
        assertThat(ReadingGrade.spanish(ClientTexts.prose(exercise(slug), "es"))).isGreaterThanOrEqualTo(ReadingGrade.RATHER_EASY);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void noPassageIsHard(String slug) {
        assertThat(passages(slug, "en")).allSatisfy(
                passage -> assertThat(ReadingGrade.english(List.of(passage))).as(passage).isLessThanOrEqualTo(HARDEST_PASSAGE));
        assertThat(passages(slug, "es")).allSatisfy(
                passage -> assertThat(ReadingGrade.spanish(List.of(passage))).as(passage).isGreaterThan(ReadingGrade.VERY_HARD));
    }

    @Test
    void everyProgrammeIsEasyToRead() {
        assertThat(PROGRAMMES).allSatisfy(programme -> {
            assertThat(ReadingGrade.english(texts(programme, "en"))).as(programme.slug()).isLessThanOrEqualTo(HARDEST);
            assertThat(ReadingGrade.spanish(texts(programme, "es"))).as(programme.slug()).isGreaterThanOrEqualTo(ReadingGrade.RATHER_EASY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void nothingInTheLibraryShames(String language) {
        ShamingWords shaming = ShamingWords.in(language);

        assertThat(EXERCISES)
                .flatExtracting(exercise -> found(shaming, exercise.slug(), ClientTexts.all(exercise, language))).isEmpty();
        assertThat(PROGRAMMES).flatExtracting(programme -> found(shaming, programme.slug(), texts(programme, language))).isEmpty();
    }

    @Test
    void findsShamingWordsOnlyWhole() {
        assertThat(ShamingWords.in("en").foundIn("You Should've called, and drop your shoulders.")).containsExactly("Should");
        assertThat(ShamingWords.in("en").foundIn("You shouldn't.")).containsExactly("shouldn’t");
        assertThat(ShamingWords.in("es").foundIn("¡FRACASO! Esto no es fracasado del todo.")).containsExactly("FRACASO", "fracasado");
        assertThat(ShamingWords.in("es").foundIn("La vagabunda y el fallecido.")).isEmpty();
    }

    @Test
    void heedsAccentsAndComments() {
        ShamingWords words = ShamingWords.of("# inutil\n\n  inútil  \n");

        assertThat(words.foundIn("inutil")).isEmpty();
        assertThat(words.foundIn("Inútil")).containsExactly("Inútil");
    }

    private static List<String> passages(String slug, String language) {
        return ClientTexts.prose(exercise(slug), language).stream()
                .filter(text -> text.split("\\s+").length >= WORDS_OF_A_PASSAGE).toList();
    }

    private static List<String> found(ShamingWords shaming, String slug, List<String> texts) {
        return texts.stream().flatMap(text -> shaming.foundIn(text).stream().map(word -> slug + " says " + word + ": " + text)).toList();
    }

    private static List<String> texts(LibraryProgramme programme, String language) {
        LibraryProgramme.Text text = programme.texts().get(language);
        return List.of(text.title(), text.description());
    }

    private static LibraryExercise exercise(String slug) {
        return EXERCISES.stream().filter(exercise -> exercise.slug().equals(slug)).findFirst().orElseThrow();
    }
}
