package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.identity.Principal;

import jakarta.inject.Inject;

/** Exercises are found by what they say, and by what the one who looks likes to use. */
@ExtendWith(ArquillianExtension.class)
class LibraryIT {

    @Inject
    private TestPractice practice;
    @Inject
    private ExerciseLibrary library;
    @Inject
    private ExerciseFavourites favourites;
    @Inject
    private ExerciseEditing editing;

    private Principal mara;

    @BeforeEach
    void aClinician() {
        mara = practice.clinician();
        practice.clientOf(mara);
    }

    @Test
    void wordsAreFoundInTheStepsToo() {
        ExerciseSheet phrase = sheet("kind-phrase", Locale.ENGLISH);
        String option = phrase.steps().stream().flatMap(step -> step.parts().stream()).findFirst().orElseThrow().options().getFirst();
        String prompt = phrase.steps().getFirst().prompt();

        assertThat(found(option.toUpperCase(Locale.ROOT), Locale.ENGLISH)).contains("kind-phrase");
        assertThat(found(prompt.substring(0, 40), Locale.ENGLISH)).contains("kind-phrase");
        assertThat(found(prompt.substring(0, 40), Locale.of("es"))).doesNotContain("kind-phrase");
    }

    @Test
    void whatOnlyTheFileSaysIsNotFound() {
        assertThat(found("starters", Locale.of("es"))).isEmpty();
        assertThat(found("{\"label\"", Locale.ENGLISH)).isEmpty();
        assertThat(found("100%", Locale.ENGLISH)).isEmpty();
        assertThat(found("\\\" or 1=1 !%_", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aQuotationMarkInAStepIsFound() {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        DraftedExercise kept = practice.as(mara, () -> editing.save(begun.exerciseId(), begun.version(),
                DraftContentTest.json(DraftContentTest.GOOD.replace("\"I saw\"", "\"I said \\\"never\\\" again\""))));
        PublishedExercise published = practice.as(mara, () -> editing.publish(begun.exerciseId(), kept.version()));

        assertThat(found("said \"never\"", Locale.ENGLISH)).containsExactly(published.slug());
    }

    @Test
    void favouritesAreTheCliniciansOwn() {
        Principal jo = practice.clinician();
        long phrase = sheet("kind-phrase", Locale.ENGLISH).exerciseId();
        favour(mara, phrase);
        favour(mara, phrase);

        assertThat(shelf(mara, ExerciseFilter.Shelf.FAVOURITES)).extracting(ExerciseRow::slug).containsExactly("kind-phrase");
        assertThat(shelf(mara, ExerciseFilter.Shelf.FAVOURITES).getFirst().favourite()).isTrue();
        assertThat(shelf(jo, ExerciseFilter.Shelf.FAVOURITES)).isEmpty();

        practice.as(mara, () -> {
            favourites.remove(phrase);
            return null;
        });
        assertThat(shelf(mara, ExerciseFilter.Shelf.FAVOURITES)).isEmpty();
    }

    @Test
    void whatOneCanNotSeeIsNoFavourite() {
        DraftedExercise others = practice.as(practice.clinician(), () -> editing.copy("kind-phrase"));

        assertThatThrownBy(() -> favour(mara, others.exerciseId())).isInstanceOf(ExerciseNotFound.class);
    }

    @Test
    void mendsOwnAreWrittenInBothLanguages() {
        for (String language : List.of("en", "es")) {
            ExerciseFilter filter = new ExerciseFilter(null, null, null, null, language, null);
            assertThat(practice.as(mara, () -> library.browse(filter, Locale.ENGLISH)))
                    .hasSameSizeAs(practice.as(mara, () -> library.browse(ExerciseFilter.ALL, Locale.ENGLISH)))
                    .allMatch(row -> row.languages().equals(List.of("en", "es")) || row.ownerName() != null);
        }
    }

    @Test
    void whateverIsLookedForTakesOneStatement() throws Exception {
        assertThat(practice.selects(mara, () -> library.browse(ExerciseFilter.ALL, Locale.ENGLISH))).isOne();
        ExerciseFilter all = new ExerciseFilter(Part.S4, Audience.INDIVIDUAL, 10, "kind", "en", ExerciseFilter.Shelf.FAVOURITES);
        assertThat(practice.selects(mara, () -> library.browse(all, Locale.ENGLISH))).isOne();
    }

    private ExerciseSheet sheet(String slug, Locale language) {
        return practice.as(mara, () -> library.exercise(slug, language));
    }

    private List<String> found(String text, Locale language) {
        return practice.as(mara, () -> library.browse(new ExerciseFilter(null, null, null, text), language)).stream()
                .map(ExerciseRow::slug).toList();
    }

    private List<ExerciseRow> shelf(Principal someone, ExerciseFilter.Shelf shelf) {
        return practice.as(someone, () -> library.browse(new ExerciseFilter(null, null, null, null, null, shelf), Locale.ENGLISH));
    }

    private void favour(Principal someone, long exercise) {
        practice.as(someone, () -> {
            favourites.add(exercise);
            return null;
        });
    }
}
