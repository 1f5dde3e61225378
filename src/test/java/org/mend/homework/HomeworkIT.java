package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class HomeworkIT {

    private static final String EXERCISE = "before-i-say-sorry-again";

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ExerciseLibrary library;
    @Inject
    private LibraryContent content;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void peopleOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void loadingTheLibraryAgainChangesNothing() {
        long programmes = practice.count("select sum(id % 1000003) from programme");

        assertThat(content.load()).isZero();
        assertThat(practice.count("select sum(id % 1000003) from programme")).isEqualTo(programmes);
    }

    @Test
    void theLibraryIsReadInEitherLanguageAndFoundBySlugOrId() {
        ExerciseSheet english = practice.as(mara, () -> library.exercise(EXERCISE, Locale.ENGLISH));
        ExerciseSheet spanish = practice.as(mara,
                () -> library.exercise(Ids.format(english.exerciseId()), Locale.of("es", "CO")));

        assertThat(spanish.steps()).extracting(ExerciseStep::key)
                .isEqualTo(english.steps().stream().map(ExerciseStep::key).toList());
        assertThat(spanish.title()).isNotEqualTo(english.title());
        assertThatThrownBy(() -> practice.as(mara, () -> library.exercise("no-such-thing", Locale.ENGLISH)))
                .isInstanceOf(ExerciseNotFound.class);
    }

    @Test
    void theLibraryIsFilteredByPartLengthAndWords() {
        assertThat(practice.as(mara, () -> library.browse(ExerciseFilter.ALL, Locale.ENGLISH)))
                .hasSizeGreaterThanOrEqualTo(24);
        assertThat(practice.as(mara, () -> library.browse(new ExerciseFilter(Part.S4, null, 5, null), Locale.ENGLISH)))
                .isNotEmpty().allMatch(row -> row.part() == Part.S4 && row.minutes() <= 5);
        assertThat(practice.as(mara, () -> library.browse(new ExerciseFilter(null, null, null, "PERDON"), Locale.of("es"))))
                .extracting(ExerciseRow::slug).contains(EXERCISE);
        assertThat(practice.as(mara, () -> library.programmes(Locale.ENGLISH))).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(programme -> assertThat(programme.exercises()).isNotEmpty());
    }

    @Test
    void clientsDoNotBrowseTheLibrary() {
        assertThatThrownBy(() -> practice.as(ines, () -> library.browse(ExerciseFilter.ALL, Locale.ENGLISH)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAClinicianAssignsTheClientFindsInTheirOwnLanguage() {
        AssignmentRow assigned = assign();

        assertThat(practice.as(ines, () -> homework.ownOpen())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(assigned.id());
            assertThat(row.title()).isEqualTo("Antes de volver a pedir perdón");
            assertThat(row.note()).isEqualTo("Take your time.");
        });
        assertThat(practice.as(ines, () -> homework.sheet(assigned.id())).exercise().language()).isEqualTo("es");
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and kind = 'HOMEWORK_ASSIGNED'",
                assigned.id())).isOne();
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and action = 'C'", assigned.id()))
                .isOne();
    }

    @Test
    void onlyAClinicianInCareMayAssignOrLook() {
        Principal other = practice.clinician();
        AssignmentRow assigned = assign();

        assertThatThrownBy(() -> practice.as(other, () -> homework.assign(TestPractice.id(ines), EXERCISE, AssignmentTerms.simply(null, null))))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> homework.ofClient(TestPractice.id(ines), null, 10)))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> homework.read(assigned.id())))
                .isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> homework.cancel(assigned.id(), assigned.version())))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void endedCareHidesAssignmentsAtOnce() {
        AssignmentRow assigned = assign();
        practice.endCare(ines, mara);

        assertThatThrownBy(() -> practice.as(mara, () -> homework.read(assigned.id())))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void anotherClientsAssignmentDoesNotExist() {
        AssignmentRow assigned = assign();
        Principal other = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(other, () -> homework.sheet(assigned.id())))
                .isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> homework.start(assigned.id(), assigned.version())))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void frontDeskAndAdministratorsSeeNoHomework() {
        AssignmentRow assigned = assign();
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            Principal someone = practice.staff(role);
            assertThatThrownBy(() -> practice.as(someone, () -> homework.read(assigned.id())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> homework.ofClient(TestPractice.id(ines), null, 10)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aChangeOnAnOldVersionIsRefused() {
        AssignmentRow assigned = assign();
        practice.as(ines, () -> homework.start(assigned.id(), assigned.version()));

        assertThatThrownBy(() -> practice.as(ines,
                () -> homework.postpone(assigned.id(), assigned.version(), LocalDate.now(ines.zone()).plusDays(2))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aStartedAssignmentIsNotTakenBack() {
        AssignmentRow assigned = assign();
        AssignmentRow started = practice.as(ines, () -> homework.start(assigned.id(), assigned.version()));

        assertThatThrownBy(() -> practice.as(mara, () -> homework.cancel(assigned.id(), started.version())))
                .isInstanceOf(IllegalAssignmentChange.class);
    }

    @Test
    void aWithdrawnAssignmentIsNotAnnouncedAnyMore() {
        AssignmentRow assigned = assign();

        AssignmentRow cancelled = practice.as(mara, () -> homework.cancel(assigned.id(), assigned.version()));

        assertThat(cancelled.status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and status = 'WAITING'",
                assigned.id())).isZero();
        assertThat(practice.as(ines, () -> homework.ownOpen())).isEmpty();
    }

    @Test
    void whatIsPutOffComesLastAndWhatIsBegunComesFirst() {
        AssignmentRow putOff = assign();
        AssignmentRow waiting = assign();
        AssignmentRow begun = assign();
        practice.as(ines, () -> homework.postpone(putOff.id(), putOff.version(), LocalDate.now(ines.zone()).plusDays(3)));
        practice.as(ines, () -> homework.start(begun.id(), begun.version()));

        assertThat(practice.as(ines, () -> homework.ownOpen())).extracting(AssignmentRow::id)
                .containsExactly(begun.id(), waiting.id(), putOff.id());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        AssignmentRow first = assign();
        AssignmentRow second = assign();
        AssignmentRow third = assign();

        Page<AssignmentRow> newest = practice.as(mara, () -> homework.ofClient(TestPractice.id(ines), null, 2));
        Page<AssignmentRow> rest = practice.as(mara, () -> homework.ofClient(TestPractice.id(ines), newest.next(), 2));

        assertThat(newest.items()).extracting(AssignmentRow::id).containsExactly(third.id(), second.id());
        assertThat(rest.items()).extracting(AssignmentRow::id).containsExactly(first.id());
        assertThat(rest.next()).isNull();
    }

    @Test
    void listsTakeAsManyStatementsForFiveRowsAsForOne() throws Exception {
        assign();
        long forOne = practice.selects(mara, () -> homework.ofClient(TestPractice.id(ines), null, 50));
        long forOneOfOwn = practice.selects(ines, () -> homework.ownOpen());
        for (int i = 0; i < 4; i++) {
            assign();
        }

        assertThat(practice.selects(mara, () -> homework.ofClient(TestPractice.id(ines), null, 50))).isEqualTo(forOne);
        assertThat(practice.selects(ines, () -> homework.ownOpen())).isEqualTo(forOneOfOwn).isPositive();
    }

    private AssignmentRow assign() {
        return practice.as(mara, () -> homework.assign(TestPractice.id(ines), EXERCISE, AssignmentTerms.simply(" Take your time. ", null)));
    }
}
