package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The real files. That languages have the same shape, keys are unique and programmes name real exercises is read strictly. */
class LibraryContentTest {

    private final List<LibraryExercise> exercises = LibraryFiles.exercises();
    private final List<LibraryProgramme> programmes = LibraryFiles.programmes(exercises);

    @Test
    void hasAtLeastTwentyFourExercises() {
        assertThat(exercises).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void servesEveryPart() {
        assertThat(exercises).extracting(LibraryExercise::part).contains(Part.values());
    }

    @Test
    void hasTheThreeProgrammesAndOneIsForCouples() {
        assertThat(programmes).hasSizeGreaterThanOrEqualTo(3);
        assertThat(programmes).extracting(LibraryProgramme::audience).contains(Audience.INDIVIDUAL, Audience.COUPLE);
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
