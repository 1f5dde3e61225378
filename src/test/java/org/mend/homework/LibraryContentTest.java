package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real files. That languages have the same shape, keys are unique and programmes name real exercises is read strictly. */
class LibraryContentTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "mend", "homework", "library");
    private static final List<String> NO_EXERCISES = List.of("index.json", "programmes.json", "shelf.json");

    private final List<LibraryExercise> exercises = LibraryFiles.exercises();
    private final List<LibraryProgramme> programmes = LibraryFiles.programmes(exercises);

    @Test
    void hasAtLeastSixtyExercises() {
        assertThat(exercises).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource
    void hasAtLeastFourForEachPart(Part part) {
        assertThat(exercises).filteredOn(exercise -> exercise.part() == part).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void namesASourceForEach() {
        assertThat(exercises).allSatisfy(exercise -> assertThat(exercise.source()).as(exercise.slug()).containsPattern("[12]\\d{3}"));
    }

    @Test
    void listsEveryFileInTheIndexInTheOrderOfTheParts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(exercises.stream().map(exercise -> exercise.slug() + ".json")).containsExactlyInAnyOrderElementsOf(
                    files.map(file -> file.getFileName().toString()).filter(name -> !NO_EXERCISES.contains(name)).toList());
        }
        assertThat(exercises).extracting(LibraryExercise::part).isSorted();
    }

    @Test
    void tellsCouplesThatEitherMayStopAndThatItIsNotForTimesOfFear() {
        assertThat(exercises).filteredOn(exercise -> exercise.audience() == Audience.COUPLE).allSatisfy(exercise -> {
            assertThat(String.join(" ", ClientTexts.all(exercise, "en"))).as(exercise.slug())
                    .containsPattern("(?i)either of you (?:may|can) (?:stop|let go|turn back)|stop whenever one of you")
                    .contains("afraid");
            assertThat(String.join(" ", ClientTexts.all(exercise, "es"))).as(exercise.slug())
                    .containsPattern("(?i)cualquiera puede (?:parar|soltar|volver|dar)|se para en cuanto|cada quien puede parar")
                    .contains("miedo");
        });
    }

    @Test
    void everyWrittenAnswerMayStayEmptyAndTheExerciseSaysSo() {
        assertThat(exercises).filteredOn(exercise -> exercise.steps().stream().anyMatch(step -> step.kind() == StepKind.TEXT))
                .allSatisfy(exercise -> {
                    assertThat(String.join(" ", ClientTexts.prose(exercise, "en"))).as(exercise.slug())
                            .containsPattern("(?i)empty|or none|or nothing|blank|only think|skip");
                    assertThat(String.join(" ", ClientTexts.prose(exercise, "es"))).as(exercise.slug())
                            .containsPattern("(?i)en blanco|vacío|o ninguna|o nada|solo piénsalo|salta");
                });
    }

    @Test
    void hasFiveProgrammesAndOneIsForCouples() {
        assertThat(programmes).hasSizeGreaterThanOrEqualTo(5);
        assertThat(programmes).extracting(LibraryProgramme::audience).contains(Audience.INDIVIDUAL, Audience.COUPLE);
    }

    @Test
    void givesNoExerciseForCouplesToOnePerson() {
        List<String> forCouples = exercises.stream().filter(exercise -> exercise.audience() == Audience.COUPLE)
                .map(LibraryExercise::slug).toList();

        assertThat(programmes).filteredOn(programme -> programme.audience() == Audience.INDIVIDUAL).allSatisfy(
                programme -> assertThat(programme.exercises()).doesNotContainAnyElementsOf(forCouples));
    }

    @Test
    void everyLanguageIsComplete() {
        assertThat(exercises).allSatisfy(exercise -> {
            assertThat(exercise.texts().keySet()).containsExactlyElementsOf(Language.ALL);
            assertThat(exercise.steps()).allSatisfy(
                    step -> assertThat(step.content().keySet()).containsExactlyElementsOf(Language.ALL));
        });
    }

    @Test
    void neverRaisesItsVoice() {
        assertThat(exercises).allSatisfy(exercise -> assertThat(clientTexts(exercise))
                .allSatisfy(text -> assertThat(text).as(exercise.slug()).doesNotContain("!", "¡")));
        assertThat(programmes).allSatisfy(programme -> assertThat(programme.texts().values()).allSatisfy(
                text -> assertThat(text.title() + text.description()).as(programme.slug()).doesNotContain("!", "¡")));
    }

    @Test
    void everyTitleIsItsOwn() {
        for (String language : Language.ALL) {
            assertThat(exercises).extracting(exercise -> exercise.texts().get(language).title()).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> clientTexts(LibraryExercise exercise) {
        return Stream.concat(
                exercise.texts().values().stream().flatMap(text -> Stream.of(text.title(), text.summary(), text.rationale())),
                exercise.steps().stream().flatMap(step -> step.content().values().stream()).map(Object::toString));
    }
}
