package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.reflections.SessionTopics;
import org.mend.repair.FollowAnswer;
import org.mend.scheduling.AppointmentNotFound;

import jakarta.inject.Inject;

/** The sheet for the two minutes before a session. */
@ExtendWith(ArquillianExtension.class)
class SessionPrepIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final Instant LAST = NOW.minus(Duration.ofDays(7));
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private TestPractice practice;
    @Inject
    private RecordPractice record;
    @Inject
    private SessionNotes notes;
    @Inject
    private SessionPrep prep;
    @Inject
    private PrepReadiness readiness;
    @Inject
    private SessionTopics topics;

    private Principal mara;
    private Principal ines;
    private long last;
    private long next;

    @BeforeEach
    void aSessionBehindAndOneAhead() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        last = record.session(mara, LAST, "fulfilled", ines);
        next = record.session(mara, NOW.plus(Duration.ofHours(1)), "booked", ines);
    }

    @Test
    void itHoldsWhatHappenedSinceTheLastSessionAndWhatWasPlannedThen() {
        sign(last, "Stay with the sentence.");
        record.assignment(ines, mara, "completed", LAST.minusSeconds(90_000), LAST.minusSeconds(80_000));
        for (int mark = 3; mark <= 5; mark += 2) {
            record.helpful(ines, record.assignment(ines, mara, "completed", LAST, LAST.plusSeconds(9_000)), mark);
        }
        record.assignment(ines, mara, "requested", LAST, null);
        record.assignment(ines, mara, "cancelled", LAST, LAST.plusSeconds(5));
        long shared = record.reflection(ines, mara, "CLINICIAN", "completed", LAST.plusSeconds(10_000), "First line.\nSecond line.");
        record.reflection(ines, mara, "PRIVATE", "completed", LAST.plusSeconds(10_000), "Only mine");
        long episode = record.episode(ines, true, "The door", LAST.minusSeconds(500));
        record.promise(ines, episode, "I call on Sunday", LAST, TODAY.minusDays(2), ines, NOW.minusSeconds(60));
        record.promise(ines, episode, "I wait", LAST, TODAY.minusDays(1), null, null);
        record.promise(ines, episode, "Not yet due", LAST, TODAY.plusDays(5), null, null);
        record.promise(ines, null, "Of no shared episode", LAST, TODAY.minusDays(1), null, null);
        long flag = record.flag(ines, mara, LAST.plusSeconds(20));

        PrepSheet sheet = practice.as(mara, () -> prep.sheet(next));

        assertThat(sheet.practice()).isNotBlank();
        assertThat(sheet.others()).isZero();
        assertThat(sheet.parts()).singleElement().satisfies(part -> {
            assertThat(part.last()).isEqualTo(LAST);
            assertThat(part.plan().words()).isEqualTo("Stay with the sentence.");
            assertThat(part.plan().appointmentId()).isEqualTo(last);
            assertThat(part.practised()).singleElement().satisfies(work -> {
                assertThat(work.done()).as("two given back, and two reflections").isEqualTo(4);
                assertThat(work.open()).isOne();
                assertThat(work.left()).isZero();
                assertThat(work.helpful()).isEqualTo(4.0);
            });
            assertThat(part.notPractised()).isEmpty();
            assertThat(part.reflections()).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(shared);
                assertThat(one.firstLine()).isEqualTo("First line.");
            });
            assertThat(part.promises()).extracting(PrepPromise::words).containsExactly("I wait", "I call on Sunday");
            assertThat(part.promises()).extracting(PrepPromise::kept).containsExactly(null, FollowAnswer.KEPT);
            assertThat(part.ruptures()).extracting(PrepRupture::id).containsExactly(flag);
        });
    }

    @Test
    void whatWasAskedAndNotDoneStandsApart() {
        record.assignment(ines, mara, "requested", LAST, null);
        record.assignment(ines, mara, "rejected", LAST, LAST.plusSeconds(60));
        PrepPart part = part(next);
        assertThat(part.practised()).isEmpty();
        assertThat(part.notPractised()).singleElement().satisfies(work -> {
            assertThat(work.open()).isOne();
            assertThat(work.left()).isOne();
            assertThat(work.helpful()).isNull();
        });
    }

    @Test
    void theFirstSessionHasNoSince() {
        Principal other = practice.clientOf(mara);
        long first = record.session(mara, NOW.plus(Duration.ofHours(2)), "booked", other);
        assertThat(part(first)).satisfies(part -> {
            assertThat(part.last()).isNull();
            assertThat(part.plan()).isNull();
        });
        assertThat(practice.as(mara, () -> prep.next(TestPractice.id(other)))).contains(first);
    }

    @Test
    void aCouplesSheetHasAPartForEachInCareAndNothingOfTheOther() {
        Principal sam = practice.clientOf(mara);
        practice.couple(ines, sam);
        long together = record.session(mara, NOW.plus(Duration.ofHours(3)), "booked", ines, sam);
        record.reflection(sam, mara, "CLINICIAN", "completed", LAST, "Of Sam");
        record.flag(sam, null, LAST);

        PrepSheet both = practice.as(mara, () -> prep.sheet(together));
        assertThat(both.parts()).hasSize(2);
        assertThat(both.parts()).filteredOn(part -> part.clientId() == TestPractice.id(ines)).singleElement().satisfies(part -> {
            assertThat(part.reflections()).isEmpty();
            assertThat(part.ruptures()).isEmpty();
        });

        practice.endCare(sam, mara);
        PrepSheet one = practice.as(mara, () -> prep.sheet(together));
        assertThat(one.parts()).extracting(PrepPart::clientId).containsExactly(TestPractice.id(ines));
        assertThat(one.others()).isOne();
    }

    @Test
    void onlyTheSessionsClinicianInCareSeesIt() {
        Principal jo = practice.clinician();
        practice.beginCare(ines, jo);
        assertThatThrownBy(() -> practice.as(jo, () -> prep.sheet(next))).as("in care, another's session")
                .isInstanceOf(AppointmentNotFound.class);
        assertThatThrownBy(() -> practice.as(practice.clinician(), () -> prep.sheet(next))).isInstanceOf(AppointmentNotFound.class);
        for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN), ines)) {
            assertThatThrownBy(() -> practice.as(someone, () -> prep.sheet(next))).isInstanceOf(NotAllowed.class);
        }
        assertThat(practice.as(jo, () -> prep.next(TestPractice.id(ines)))).as("her own next session").isEmpty();
        practice.endCare(ines, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> prep.sheet(next))).isInstanceOf(AppointmentNotFound.class);
    }

    @Test
    void questionnairesStandWithWhatChangedSinceTheOneBefore() {
        record.measure(ines, LAST.minusSeconds(100), 15);
        long newest = record.measure(ines, LAST.plusSeconds(100), 8);

        assertThat(part(next).measures()).singleElement().satisfies(measure -> {
            assertThat(measure.responseId()).isEqualTo(newest);
            assertThat(measure.scores().getFirst().score()).isEqualByComparingTo("8");
            assertThat(measure.scores().getFirst().change()).isEqualByComparingTo("-7");
            assertThat(measure.scores().getFirst().tendency()).isEqualTo("BETTER");
        });
    }

    @Test
    void whatIsToBeBroughtUpStandsFirstUntilItWasTalkedAbout() {
        long old = record.reflection(ines, mara, "CLINICIAN", "completed", LAST.minusSeconds(90_000), "Old words");
        practice.update("update reflection set review_state = 'REVIEWED' where id = ?", old);
        long fresh = record.reflection(ines, mara, "CLINICIAN", "completed", LAST.plusSeconds(90), "New words");
        practice.run(mara, () -> topics.bring(old));

        assertThat(part(next).reflections()).extracting(PrepReflection::id).containsExactly(old, fresh);
        assertThat(part(next).reflections()).extracting(PrepReflection::topic).containsExactly(true, false);

        practice.run(mara, () -> topics.talkedAbout(old));
        assertThat(part(next).reflections()).extracting(PrepReflection::id).containsExactly(fresh);

        practice.run(mara, () -> topics.bring(old));
        practice.update("update reflection set visibility = 'PRIVATE' where id = ?", old);
        assertThat(part(next).reflections()).as("no longer shared").extracting(PrepReflection::id).containsExactly(fresh);
    }

    @Test
    void anOpenSafetyAlertStandsFirst() {
        long alert = record.alert(ines, record.measure(ines, LAST, 20), LAST);
        assertThat(part(next).alerts()).extracting(PrepAlert::id).containsExactly(alert);
    }

    @Test
    void theDeskLearnsOnlyWhetherSomethingIsOpen() {
        Principal tom = practice.staff(Role.FRONT_DESK);
        assertThat(practice.as(tom, () -> readiness.ready(next))).isTrue();

        long request = record.asked(ines, next, null);
        assertThat(practice.as(tom, () -> readiness.ready(next))).isFalse();
        practice.update("update measure_request set status = 'completed', completed_at = utc_timestamp(6) where id = ?", request);
        assertThat(practice.as(tom, () -> readiness.ready(next))).isTrue();
        record.asked(ines, null, TODAY.plusDays(20));
        assertThat(practice.as(tom, () -> readiness.ready(next))).as("for another day").isTrue();
        record.asked(ines, null, TODAY.minusDays(1));
        assertThat(practice.as(tom, () -> readiness.ready(next))).isFalse();
        for (Principal someone : List.of(mara, ines, practice.staff(Role.ADMIN))) {
            assertThatThrownBy(() -> practice.as(someone, () -> readiness.ready(next))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> practice.as(tom, () -> readiness.ready(1))).isInstanceOf(AppointmentNotFound.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatHappened() throws Exception {
        record.assignment(ines, mara, "completed", LAST, LAST.plusSeconds(1));
        long few = practice.selects(mara, () -> prep.sheet(next));
        for (int i = 0; i < 30; i++) {
            record.reflection(ines, mara, "CLINICIAN", "completed", LAST.plusSeconds(1000 + i), "Words");
            long episode = record.episode(ines, true, "The door", LAST);
            record.promise(ines, episode, "I call", LAST, TODAY.minusDays(1), null, null);
            record.flag(ines, mara, LAST);
            record.measure(ines, LAST.plusSeconds(i), 5);
        }
        assertThat(practice.selects(mara, () -> prep.sheet(next))).isEqualTo(few);
    }

    private PrepPart part(long session) {
        return practice.as(mara, () -> prep.sheet(session)).parts().getFirst();
    }

    private void sign(long session, String plan) {
        NoteText text = practice.as(mara, () -> notes.save(session, 0, "Words", plan));
        practice.as(mara, () -> notes.sign(session, text.revision()));
    }
}
