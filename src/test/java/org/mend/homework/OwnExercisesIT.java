package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** What a client takes up, says yes to and tells, each by themselves. */
@ExtendWith(ArquillianExtension.class)
class OwnExercisesIT {

    private static final String EXERCISE = "before-i-say-sorry-again";

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private OwnExercises own;
    @Inject
    private PracticeFeedback feedback;
    @Inject
    private QuietMinutes minutes;
    @Inject
    private ExerciseLibrary library;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void peopleOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void somethingOfOnesOwnStandsAmongThePracticeAndTheClinicianSeesWhoseItIs() {
        long id = practice.as(ines, () -> own.add("Caminar sin teléfono", "Me ayudó antes", null));

        assertThat(practice.as(ines, () -> homework.ownOpen())).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Caminar sin teléfono");
            assertThat(row.whyNow()).isEqualTo("Me ayudó antes");
            assertThat(row.isOwn()).isTrue();
        });
        assertThat(practice.as(mara, () -> homework.read(id)).isOwn()).isTrue();
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ?", id)).isZero();
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and action = 'C'", id)).isOne();
    }

    @Test
    void itIsGivenToWhoeverCaresForTheClientSinceLast() {
        Principal jon = practice.clinician();
        practice.beginCare(ines, jon);
        practice.endCare(ines, mara);

        long id = practice.as(ines, () -> own.add("Llamar a mi hermana", null, null));

        assertThat(practice.as(jon, () -> homework.read(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> practice.as(mara, () -> homework.read(id))).isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void inNobodysCareItIsRefusedKindly() {
        practice.endCare(ines, mara);

        assertThatThrownBy(() -> practice.as(ines, () -> own.add("Algo", null, null))).isInstanceOf(NobodyInCare.class);
    }

    @Test
    void withoutANameOrForADayThatHasPassedItIsRefused() {
        LocalDate yesterday = LocalDate.now(ines.zone()).minusDays(1);

        assertThatThrownBy(() -> practice.as(ines, () -> own.add("  ", null, null))).isInstanceOf(Invalid.class)
                .hasMessage("own-title-missing");
        assertThatThrownBy(() -> practice.as(ines, () -> own.add("Algo", null, yesterday))).isInstanceOf(Invalid.class)
                .hasMessage("due-in-past");
    }

    @Test
    void itCanBeTakenAwayUntilItIsBegunAndOnlyWhatIsOnesOwn() {
        long id = practice.as(ines, () -> own.add("Algo", null, null));
        long asked = assign().id();
        AssignmentRow row = practice.as(ines, () -> homework.read(id));

        assertThatThrownBy(() -> practice.as(ines, () -> {
            own.remove(asked, 0);
            return null;
        })).isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> remove(id, row.version() + 1)).isInstanceOf(StaleVersion.class);
        remove(id, row.version());
        assertThat(practice.as(ines, () -> homework.read(id)).status()).isEqualTo(AssignmentStatus.CANCELLED);

        long begun = practice.as(ines, () -> own.add("Otra cosa", null, null));
        AssignmentRow started = practice.as(ines, () -> homework.start(begun, homework.read(begun).version()));
        assertThatThrownBy(() -> remove(begun, started.version())).isInstanceOf(IllegalAssignmentChange.class);
    }

    @Test
    void nobodyElseAddsOrTakesAway() {
        long id = practice.as(ines, () -> own.add("Algo", null, null));
        Principal other = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(other, () -> own.takeUpAgain(id))).isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> feedback.own(id))).isInstanceOf(AssignmentNotFound.class);
        for (Role role : new Role[] {Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN}) {
            Principal someone = practice.staff(role);
            assertThatThrownBy(() -> practice.as(someone, () -> own.add("Algo", null, null))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> feedback.tell(id, PracticeTold.NOTHING)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> minutes.own(10))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aYesIsSeenByTheClinicianAndOnAnOldVersionItIsRefused() {
        AssignmentRow asked = assign();

        practice.as(ines, () -> homework.accept(asked.id(), asked.version()));

        assertThat(practice.as(mara, () -> homework.read(asked.id())).status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThatThrownBy(() -> practice.as(ines, () -> homework.accept(asked.id(), asked.version())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void laterIsUndoneAndItIsForNowAgain() {
        AssignmentRow asked = assign();
        AssignmentRow later = practice.as(ines,
                () -> homework.postpone(asked.id(), asked.version(), LocalDate.now(ines.zone()).plusDays(3)));

        AssignmentRow back = practice.as(ines, () -> homework.comeBack(later.id(), later.version()));

        assertThat(back.postponedUntil()).isNull();
        assertThat(back.status()).isEqualTo(AssignmentStatus.ACCEPTED);
    }

    @Test
    void whatWasLeftOutIsTakenUpAgainOnceAndOnlyThat() {
        AssignmentRow asked = assign();
        practice.as(ines, () -> homework.decline(asked.id(), asked.version(), null));

        long again = practice.as(ines, () -> own.takeUpAgain(asked.id()));

        assertThat(practice.as(ines, () -> own.takeUpAgain(asked.id()))).isEqualTo(again);
        assertThat(practice.as(ines, () -> homework.ownOpen())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(again);
            assertThat(row.note()).isEqualTo("Take your time.");
            assertThat(row.isOwn()).isFalse();
        });
        assertThatThrownBy(() -> practice.as(ines, () -> own.takeUpAgain(again))).isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void howItWasIsToldPartByPartAndToldAnew() {
        AssignmentRow asked = assign();
        PracticeTold first = new PracticeTold(PracticeAmount.SOME, null, null, PracticeBarrier.NO_TIME);
        PracticeTold then = new PracticeTold(PracticeAmount.MOST, 4, 2, null);

        assertThat(practice.as(ines, () -> feedback.own(asked.id()))).isEqualTo(PracticeTold.NOTHING);
        practice.as(ines, () -> feedback.tell(asked.id(), first));
        practice.as(ines, () -> feedback.tell(asked.id(), then));

        assertThat(practice.as(ines, () -> feedback.own(asked.id()))).isEqualTo(then);
        assertThat(practice.count("select count(*) from practice_feedback where assignment_id = ? and helpful = 4", asked.id()))
                .isOne();
        assertThatThrownBy(() -> practice.as(ines, () -> feedback.tell(asked.id(), new PracticeTold(null, 6, null, null))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aPauseIsKeptForItsClientAloneAndForgottenWhenTheyLike() {
        Instant kept = practice.as(ines, () -> minutes.keep());

        assertThat(practice.as(ines, () -> minutes.own(10))).hasSize(1);
        assertThat(kept).isNotNull();
        assertThat(practice.as(practice.clientOf(mara), () -> minutes.own(10))).isEmpty();
        assertThat(practice.as(ines, () -> minutes.forget())).isOne();
        assertThat(practice.as(ines, () -> minutes.own(10))).isEmpty();
    }

    @Test
    void afterAQuietWhileASmallWayBackIsOfferedAndNotBefore() {
        aWayBackInTheLibrary();
        AssignmentRow asked = assign();
        assertThat(isOffered(null)).isFalse();

        practice.update("update assignment set assigned_at = date_sub(assigned_at, interval 15 day) where id = ?", asked.id());
        assertThat(isOffered(null)).isTrue();
        assertThat(isOffered(Instant.now().minusSeconds(3600))).as("written something lately").isFalse();

        long back = practice.as(ines, () -> own.comeBack());
        assertThat(practice.as(ines, () -> own.comeBack())).isEqualTo(back);
        assertThat(isOffered(null)).as("one is there already").isFalse();
        assertThat(practice.as(ines, () -> homework.read(back)).isOwn()).isTrue();
    }

    @Test
    void whatIsMeantForADayToComeIsNoQuietWhile() {
        aWayBackInTheLibrary();
        LocalDate ahead = LocalDate.now(mara.zone()).plusDays(5);
        AssignmentRow asked = practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), EXERCISE, AssignmentTerms.simply(null, ahead)));
        practice.update("update assignment set assigned_at = date_sub(assigned_at, interval 30 day) where id = ?", asked.id());

        assertThat(isOffered(null)).isFalse();
    }

    private boolean isOffered(Instant lastWritten) {
        return practice.as(ines, () -> own.isWayBackOffered(homework.ownOpen(), lastWritten));
    }

    /** As the library's own file has it; where it is not yet there, a plain one. */
    private void aWayBackInTheLibrary() {
        try {
            practice.as(mara, () -> library.exercise(OwnExercises.COME_BACK, Locale.ENGLISH));
        } catch (ExerciseNotFound notYet) {
            long exercise = Ids.next();
            long version = Ids.next();
            long step = Ids.next();
            practice.update("insert into exercise (id, slug, part, audience, source) values (?, ?, 'S9', 'INDIVIDUAL', '-')",
                    exercise, OwnExercises.COME_BACK);
            practice.update("insert into exercise_version (id, exercise_id, number, minutes, published_at)"
                    + " values (?, ?, 1, 2, utc_timestamp(6))", version, exercise);
            practice.update("insert into exercise_step (id, version_id, position, step_key, kind, settings)"
                    + " values (?, ?, 1, 'now', 'TEXT', '{}')", step, version);
            for (String language : List.of("en", "es")) {
                practice.update("insert into exercise_text (version_id, language, title, summary, rationale)"
                        + " values (?, ?, 'Come back', '-', '-')", version, language);
                practice.update("insert into exercise_step_text (step_id, language, content)"
                        + " values (?, ?, '{\"title\": \"Now\", \"prompt\": \"-\"}')", step, language);
            }
        }
    }

    private void remove(long id, int version) {
        practice.as(ines, () -> {
            own.remove(id, version);
            return null;
        });
    }

    private AssignmentRow assign() {
        return practice.as(mara, () -> homework.assign(TestPractice.id(ines), EXERCISE, AssignmentTerms.simply("Take your time.", null)));
    }
}
