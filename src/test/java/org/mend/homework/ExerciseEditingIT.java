package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What clinicians write belongs to them, what is published never changes, and no word is overwritten unseen. */
@ExtendWith(ArquillianExtension.class)
class ExerciseEditingIT {

    private static final JsonObject GOOD = DraftContentTest.json(DraftContentTest.GOOD);

    @Inject
    private TestPractice practice;
    @Inject
    private ExerciseEditing editing;
    @Inject
    private ExerciseLibrary library;
    @Inject
    private HomeworkAssignments homework;

    private Principal mara;
    private Principal jo;
    private Principal ines;

    @BeforeEach
    void twoCliniciansAndAClient() {
        mara = practice.clinician();
        jo = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void aNewExerciseIsKeptUnfinishedAndListedOnlyOncePublished() {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        assertThat(begun.content().getString("source")).isEqualTo("Dr. Mara Weil");

        DraftedExercise kept = save(begun, "{\"languages\": [\"es\"], \"es\": {\"title\": \"Puerta\"}, \"steps\": []}");

        assertThat(kept.version()).isGreaterThan(begun.version());
        assertThat(practice.as(mara, () -> editing.drafts(Locale.ENGLISH))).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Puerta");
            assertThat(row.published()).isZero();
        });
        assertThat(own(mara)).isEmpty();
        assertThatThrownBy(() -> practice.as(mara, () -> editing.publish(begun.exerciseId(), kept.version())))
                .isInstanceOfSatisfying(ExerciseIncomplete.class, incomplete -> assertThat(incomplete.flaws())
                        .extracting(ExerciseFlaw::place).contains("es.summary", "part", "minutes", "steps")
                        .noneMatch(place -> place.startsWith("en")));
    }

    @Test
    void aPublishedVersionNeverChangesAndAnAssignmentKeepsIts() {
        PublishedExercise first = published(mara);
        AssignmentRow assigned = practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), first.slug(), AssignmentTerms.simply(null, null)));

        PublishedExercise second = publishAgain(first, "\"Puerta\"", "\"Puerta abierta\"");

        assertThat(second.version()).isEqualTo(2);
        ExerciseSheet given = practice.as(ines, () -> homework.sheet(assigned.id())).exercise();
        assertThat(given.version()).isOne();
        assertThat(given.title()).isEqualTo("Puerta");
        assertThat(practice.as(mara, () -> library.exercise(first.slug(), Locale.of("es"))).title()).isEqualTo("Puerta abierta");
        assertThat(practice.as(mara, () -> library.version(first.slug(), 1, Locale.of("es"))).title()).isEqualTo("Puerta");
        assertThat(practice.as(mara, () -> library.about(first.slug(), Locale.ENGLISH)).versions())
                .extracting(ExerciseVersionRow::number, ExerciseVersionRow::uses)
                .containsExactly(tuple(2, 0L), tuple(1, 1L));
    }

    @Test
    void aSaveThatBuildsOnAnOldVersionOverwritesNothing() {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        DraftedExercise kept = save(begun, DraftContentTest.GOOD);

        assertThatThrownBy(() -> save(begun, DraftContentTest.GOOD.replace("Door", "Gate"))).isInstanceOf(StaleVersion.class);
        assertThat(save(begun, DraftContentTest.GOOD).version()).as("sent again, its answer was lost").isEqualTo(kept.version());
        assertThatThrownBy(() -> practice.as(mara, () -> editing.publish(begun.exerciseId(), begun.version())))
                .isInstanceOf(StaleVersion.class);
        assertThat(practice.as(mara, () -> editing.open(begun.exerciseId())).content().getJsonObject("en").getString("title"))
                .isEqualTo("Door");
    }

    @Test
    void aWindowThatWasLeftOpenMeetsWhatWasPublishedSince() {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        DraftedExercise kept = save(begun, DraftContentTest.GOOD);
        practice.as(mara, () -> editing.publish(begun.exerciseId(), kept.version()));

        assertThatThrownBy(() -> save(kept, DraftContentTest.GOOD.replace("Door", "Gate"))).isInstanceOf(StaleVersion.class);
        DraftedExercise now = practice.as(mara, () -> editing.open(begun.exerciseId()));
        assertThat(now.updatedAt()).isNull();
        assertThat(save(now, DraftContentTest.GOOD.replace("Door", "Gate")).version()).isGreaterThan(now.version());
    }

    @Test
    void publishingTwiceAtOnceMakesOneVersion() throws Exception {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        DraftedExercise kept = save(begun, DraftContentTest.GOOD);

        List<String> ends = practice.atOnce(Collections.nCopies(4, mara), () -> editing.publish(begun.exerciseId(), kept.version()));

        assertThat(ends).filteredOn("done"::equals).hasSize(1);
        assertThat(ends).filteredOn("exercise-nothing-to-publish"::equals).hasSize(3);
        assertThat(practice.count("select count(*) from exercise_version where exercise_id = ?", begun.exerciseId())).isOne();
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        PublishedExercise own = published(mara);
        String id = Ids.format(own.exerciseId());

        for (Principal someone : List.of(jo, practice.staff(Role.CLINICIAN))) {
            assertThatThrownBy(() -> practice.as(someone, () -> library.exercise(id, Locale.ENGLISH)))
                    .isInstanceOf(ExerciseNotFound.class);
            assertThatThrownBy(() -> practice.as(someone, () -> editing.open(own.exerciseId()))).isInstanceOf(ExerciseNotFound.class);
            assertThatThrownBy(() -> practice.as(someone, () -> editing.save(own.exerciseId(), 0, GOOD)))
                    .isInstanceOf(ExerciseNotFound.class);
            assertThatThrownBy(() -> practice.as(someone, () -> editing.copy(id))).isInstanceOf(ExerciseNotFound.class);
            assertThat(practice.as(someone, () -> library.browse(ExerciseFilter.ALL, Locale.ENGLISH)))
                    .extracting(ExerciseRow::id).doesNotContain(own.exerciseId());
        }
        Principal hers = practice.clientOf(jo);
        assertThatThrownBy(() -> practice.as(jo,
                () -> homework.assign(TestPractice.id(hers), own.slug(), AssignmentTerms.simply(null, null))))
                .isInstanceOf(ExerciseNotFound.class);
    }

    @Test
    void whatIsSharedIsAssignedAndCopiedByColleaguesButChangedByItsOwnerAlone() {
        PublishedExercise own = published(mara);
        practice.as(mara, () -> share(own, true));
        Principal hers = practice.clientOf(jo);

        assertThat(practice.as(jo, () -> library.about(own.slug(), Locale.ENGLISH)).row().ownership())
                .isEqualTo(ExerciseRow.Ownership.COLLEAGUE);
        assertThat(practice.as(jo,
                () -> homework.assign(TestPractice.id(hers), own.slug(), AssignmentTerms.simply(null, null))).title())
                .isEqualTo("Door");
        DraftedExercise copy = practice.as(jo, () -> editing.copy(own.slug()));
        assertThat(copy.exerciseId()).isNotEqualTo(own.exerciseId());
        assertThat(copy.content()).isEqualTo(GOOD);
        assertThatThrownBy(() -> practice.as(jo, () -> editing.open(own.exerciseId()))).isInstanceOf(ExerciseNotFound.class);
        assertThatThrownBy(() -> practice.as(jo, () -> share(own, false))).isInstanceOf(ExerciseNotFound.class);

        practice.as(mara, () -> share(own, false));
        assertThatThrownBy(() -> practice.as(jo, () -> library.exercise(own.slug(), Locale.ENGLISH)))
                .isInstanceOf(ExerciseNotFound.class);
    }

    @Test
    void aCopyOfMendsOwnHasItsWordsInBothLanguagesAndMendsStaysAsItIs() {
        DraftedExercise copy = practice.as(mara, () -> editing.copy("kind-phrase"));
        PublishedExercise published = practice.as(mara, () -> editing.publish(copy.exerciseId(), copy.version()));

        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            ExerciseSheet mends = practice.as(mara, () -> library.exercise("kind-phrase", language));
            ExerciseSheet hers = practice.as(mara, () -> library.exercise(published.slug(), language));
            assertThat(hers.steps()).isEqualTo(mends.steps());
            assertThat(hers.rationale()).isEqualTo(mends.rationale());
        }
        assertThatThrownBy(() -> practice.as(mara,
                () -> editing.open(practice.as(mara, () -> library.exercise("kind-phrase", Locale.ENGLISH)).exerciseId())))
                .isInstanceOf(ExerciseNotFound.class);
    }

    @Test
    void whatIsWrittenInOneLanguageIsReadInItByEverybody() {
        DraftedExercise begun = practice.as(mara, () -> editing.create());
        DraftedExercise kept = save(begun, DraftContentTest.GOOD.replace("[\"en\", \"es\"]", "[\"en\"]").replace("Puerta", ""));
        PublishedExercise published = practice.as(mara, () -> editing.publish(begun.exerciseId(), kept.version()));
        AssignmentRow assigned = practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), published.slug(), AssignmentTerms.simply(null, null)));

        ExerciseSheet read = practice.as(ines, () -> homework.sheet(assigned.id())).exercise();
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.title()).isEqualTo("Door");
        assertThat(practice.as(ines, () -> homework.ownOpen())).extracting(AssignmentRow::title).containsExactly("Door");
        assertThat(own(mara)).singleElement().extracting(ExerciseRow::languages).isEqualTo(List.of("en"));
        assertThat(practice.as(mara, () -> editing.open(begun.exerciseId())).content().getJsonObject("es"))
                .isEqualTo(Json.createObjectBuilder().build());
    }

    @Test
    void whatIsRetiredIsNotAssignedAndWhatWasAssignedGoesOn() {
        PublishedExercise own = published(mara);
        AssignmentRow assigned = practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), own.slug(), AssignmentTerms.simply(null, null)));
        DraftedExercise open = practice.as(mara, () -> editing.open(own.exerciseId()));
        practice.as(mara, () -> retire(own));

        assertThatThrownBy(() -> practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), own.slug(), AssignmentTerms.simply(null, null))))
                .isInstanceOf(ExerciseNotFound.class);
        assertThat(practice.as(ines, () -> homework.sheet(assigned.id())).exercise().title()).isEqualTo("Puerta");
        assertThat(own(mara)).isEmpty();
        assertThat(practice.as(mara, () -> library.browse(
                new ExerciseFilter(null, null, null, null, null, ExerciseFilter.Shelf.RETIRED), Locale.ENGLISH)))
                .extracting(ExerciseRow::id).containsExactly(own.exerciseId());

        DraftedExercise kept = save(open, DraftContentTest.GOOD.replace("Door", "Gate"));
        assertThatThrownBy(() -> practice.as(mara, () -> editing.publish(own.exerciseId(), kept.version())))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code()).isEqualTo("exercise-retired"));
        practice.as(mara, () -> {
            editing.bringBack(own.exerciseId());
            return null;
        });
        assertThat(practice.as(mara, () -> editing.publish(own.exerciseId(), kept.version())).version()).isEqualTo(2);
    }

    @Test
    void whatIsThrownAwayLeavesThePublishedAndTakesTheRestWithIt() {
        PublishedExercise own = published(mara);
        DraftedExercise changed = save(practice.as(mara, () -> editing.open(own.exerciseId())),
                DraftContentTest.GOOD.replace("Door", "Gate"));
        discard(changed);
        assertThat(practice.as(mara, () -> editing.open(own.exerciseId())).content()).isEqualTo(GOOD);

        DraftedExercise begun = practice.as(mara, () -> editing.create());
        discard(begun);
        assertThatThrownBy(() -> practice.as(mara, () -> editing.open(begun.exerciseId()))).isInstanceOf(ExerciseNotFound.class);
        assertThat(practice.count("select count(*) from exercise where id = ?", begun.exerciseId())).isZero();
    }

    @Test
    void whomItIsForStaysAsItWasPublished() {
        PublishedExercise own = published(mara);
        DraftedExercise changed = save(practice.as(mara, () -> editing.open(own.exerciseId())),
                DraftContentTest.GOOD.replace("INDIVIDUAL", "COUPLE"));

        assertThatThrownBy(() -> practice.as(mara, () -> editing.publish(own.exerciseId(), changed.version())))
                .isInstanceOfSatisfying(ExerciseIncomplete.class, refused -> assertThat(refused.flaws())
                        .extracting(ExerciseFlaw::place).containsExactly("audience"));
    }

    @Test
    void onlyCliniciansWrite() {
        for (Principal someone : List.of(ines, practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN))) {
            assertThatThrownBy(() -> practice.as(someone, () -> editing.create())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> editing.drafts(Locale.ENGLISH))).isInstanceOf(NotAllowed.class);
        }
    }

    private PublishedExercise published(Principal clinician) {
        DraftedExercise begun = practice.as(clinician, () -> editing.create());
        DraftedExercise kept = practice.as(clinician, () -> editing.save(begun.exerciseId(), begun.version(), GOOD));
        return practice.as(clinician, () -> editing.publish(begun.exerciseId(), kept.version()));
    }

    private PublishedExercise publishAgain(PublishedExercise exercise, String was, String is) {
        DraftedExercise open = practice.as(mara, () -> editing.open(exercise.exerciseId()));
        DraftedExercise kept = save(open, DraftContentTest.GOOD.replace(was, is));
        return practice.as(mara, () -> editing.publish(exercise.exerciseId(), kept.version()));
    }

    private DraftedExercise save(DraftedExercise seen, String content) {
        return practice.as(mara, () -> editing.save(seen.exerciseId(), seen.version(), DraftContentTest.json(content)));
    }

    private void discard(DraftedExercise drafted) {
        practice.as(mara, () -> {
            editing.discard(drafted.exerciseId(), drafted.version());
            return null;
        });
    }

    private Object share(PublishedExercise exercise, boolean withPractice) {
        editing.share(exercise.exerciseId(), withPractice);
        return null;
    }

    private Object retire(PublishedExercise exercise) {
        editing.retire(exercise.exerciseId());
        return null;
    }

    private List<ExerciseRow> own(Principal clinician) {
        return practice.as(clinician, () -> library.browse(
                new ExerciseFilter(null, null, null, null, null, ExerciseFilter.Shelf.OWN), Locale.ENGLISH));
    }
}
