package org.mend.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** An exercise that comes back: one open occurrence, written with the end of the one before, in the client's calendar. */
@ExtendWith(ArquillianExtension.class)
class RhythmsIT {

    private static final Cadence DAILY = Cadence.timesAWeek(7);

    @Inject
    private TestPractice practice;
    @Inject
    private PlansPractice plans;
    @Inject
    private PracticeRhythms rhythms;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private PlanKeeping keeping;

    private final List<String> own = new ArrayList<>();
    private Principal mara;
    private Principal ines;
    private LocalDate today;
    private String exercise;

    @BeforeEach
    void peopleAndAnExerciseOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        today = LocalDate.ofInstant(Instant.now(), ines.zone());
        exercise = exercise();
    }

    @AfterEach
    void tidyTheLibrary() {
        own.forEach(plans::retire);
    }

    @Test
    void theFirstOccurrenceIsWrittenWithTheRhythmAndAnnounced() {
        AssignmentRow first = start(DAILY);

        assertThat(first.restsUntil()).isNull();
        assertThat(first.note()).isEqualTo("At bedtime.");
        assertThat(open()).extracting(AssignmentRow::id).containsExactly(first.id());
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ?", first.id())).isOne();
        assertThat(rhythm()).satisfies(row -> {
            assertThat(row.cadence()).isEqualTo(DAILY);
            assertThat(row.openAssignmentId()).isEqualTo(first.id());
            assertThat(row.state()).isEqualTo(PlanState.ACTIVE);
        });
    }

    @Test
    void doneTodayTheNextRestsUntilItsDay() {
        complete(start(DAILY));

        assertThat(open()).singleElement().satisfies(next -> {
            assertThat(next.restsUntil()).isEqualTo(today.plusDays(1));
            assertThat(next.isRestingOn(today)).isTrue();
            assertThat(next.note()).isEqualTo("At bedtime.");
        });
        assertThat(rhythm().done()).isOne();
        assertThat(practice.as(ines, () -> rhythms.own())).singleElement().satisfies(row -> {
            assertThat(row.place()).isOne();
            assertThat(row.nextOn()).isEqualTo(today.plusDays(1));
        });
    }

    @Test
    void onChosenWeekdaysTheNextRestsUntilTheNextOfThem() {
        LocalDate first = today.plusDays(2);
        Cadence cadence = Cadence.on(Weekdays.of(EnumSet.of(first.getDayOfWeek())));
        AssignmentRow resting = start(cadence);
        assertThat(resting.restsUntil()).isEqualTo(first);

        complete(resting);

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(first.plusWeeks(1));
    }

    @Test
    void completedTwiceAtOnceThereIsOneNext() throws Exception {
        AssignmentRow first = start(DAILY);

        List<String> ends = practice.atOnce(Collections.nCopies(6, ines),
                () -> submission.submit(first.id(), 0, ReflectionVisibility.PRIVATE, null, Map.of()));

        assertThat(ends).contains("done");
        assertThat(open()).hasSize(1).extracting(AssignmentRow::id).doesNotContain(first.id());
        assertThat(practice.count("select count(*) from assignment where rhythm_id = ?", rhythm().id())).isEqualTo(2);
    }

    @Test
    void theClockAndTheClientTogetherWriteOneNext() throws Exception {
        AssignmentRow first = start(DAILY);
        List<String> ends = practice.atOnce(List.of(ines, mara, mara, ines), () -> {
            keeping.catchUp();
            return submission.submit(first.id(), 0, ReflectionVisibility.PRIVATE, null, Map.of());
        });
        keeping.catchUp();

        assertThat(ends).contains("done");
        assertThat(practice.count("select count(*) from assignment where rhythm_id = ? and ended_at is null", rhythm().id())).isOne();
    }

    @Test
    void theDatabaseItselfRefusesASecondOpenOccurrence() {
        AssignmentRow first = start(DAILY);
        assertThatThrownBy(() -> plans.update("""
                insert into assignment (id, client_id, clinician_id, exercise_version_id, status, note, assigned_at, rhythm_id)
                select id + 1, client_id, clinician_id, exercise_version_id, 'requested', '', assigned_at, rhythm_id
                from assignment where id = ?""", first.id())).hasMessageContaining("assignment_rhythm_once_open");
    }

    @Test
    void notThisOneIsANoForThisTimeOnly() {
        AssignmentRow first = start(DAILY);
        practice.as(ines, () -> homework.decline(first.id(), first.version(), "Too tired"));

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(1));
    }

    @Test
    void oneThatIsTakenBackIsNotPutBackOnTheSameDay() {
        AssignmentRow first = start(DAILY);
        practice.as(mara, () -> homework.cancel(first.id(), first.version()));

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(1));
    }

    @Test
    void pausedNothingComesAndResumedItGoesOnToday() {
        AssignmentRow first = start(DAILY);
        RhythmRow paused = practice.as(mara, () -> rhythms.pause(rhythm().id(), rhythm().version()));
        assertThat(paused.state()).isEqualTo(PlanState.PAUSED);
        assertThat(open()).isEmpty();

        practice.as(mara, () -> rhythms.resume(paused.id(), paused.version()));

        assertThat(open()).singleElement().satisfies(again -> {
            assertThat(again.id()).isNotEqualTo(first.id());
            assertThat(again.restsUntil()).isNull();
        });
        assertThatThrownBy(() -> practice.as(mara, () -> rhythms.resume(paused.id(), rhythm().version())))
                .isInstanceOf(IllegalPlanChange.class);
        assertThatThrownBy(() -> practice.as(mara, () -> rhythms.pause(paused.id(), paused.version()))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatWasBegunOutlivesThePauseAndTheEndWithItsWords() {
        AssignmentRow first = start(DAILY);
        practice.as(ines, () -> drafts.save(first.id(), 0, "words", Map.of("words", "Half a sentence")));
        practice.as(mara, () -> rhythms.pause(rhythm().id(), rhythm().version()));
        practice.as(mara, () -> rhythms.end(rhythm().id(), rhythm().version()));

        assertThat(practice.as(ines, () -> drafts.open(first.id())).answers()).isEqualTo(Map.of("words", "Half a sentence"));
        practice.as(ines, () -> submission.submit(first.id(), 1, ReflectionVisibility.PRIVATE, null, null));
        assertThat(open()).isEmpty();
        assertThat(rhythm()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(PlanState.ENDED);
            assertThat(row.endReason()).isEqualTo(PlanEnd.CLINICIAN);
        });
    }

    @Test
    void endedWhatWasNotBegunIsTakenBackAndNotAnnouncedAnyMore() {
        AssignmentRow first = start(DAILY);
        practice.as(mara, () -> rhythms.end(rhythm().id(), rhythm().version()));

        assertThat(open()).isEmpty();
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and status = 'WAITING'", first.id())).isZero();
        assertThat(practice.as(ines, () -> rhythms.own())).isEmpty();
        start(DAILY);
        assertThat(open()).hasSize(1);
    }

    @Test
    void aRhythmEndsOnItsLastDay() {
        complete(practice.as(mara, () -> rhythms.start(TestPractice.id(ines), exercise, DAILY, terms(null, today))));

        assertThat(open()).isEmpty();
        assertThat(rhythm().endReason()).isEqualTo(PlanEnd.LAST_DAY);
    }

    @Test
    void aRhythmWithoutADayIsRefused() {
        Cadence tomorrow = Cadence.on(Weekdays.of(EnumSet.of(today.plusDays(1).getDayOfWeek())));

        assertThatThrownBy(() -> practice.as(mara, () -> rhythms.start(TestPractice.id(ines), exercise, tomorrow, terms(null, today))))
                .isInstanceOf(Invalid.class).hasMessage("rhythm-without-a-day");
        assertThat(practice.count("select count(*) from practice_rhythm where client_id = ?", TestPractice.id(ines))).isZero();
    }

    @Test
    void theSameExerciseComesBackOnOneRhythmOnly() throws Exception {
        List<String> ends = practice.atOnce(Collections.nCopies(4, mara), () -> start(DAILY));

        assertThat(ends).containsOnlyOnce("done").filteredOn("rhythm-running-already"::equals).hasSize(3);
        assertThatThrownBy(() -> start(Cadence.timesAWeek(2))).isInstanceOf(Conflict.class);
    }

    @Test
    void retiredWhileOpenItIsFinishedAndNotAskedAgain() {
        AssignmentRow first = start(DAILY);
        plans.retire(exercise);
        keeping.catchUp();
        assertThat(open()).extracting(AssignmentRow::id).containsExactly(first.id());

        complete(first);

        assertThat(open()).isEmpty();
        assertThat(rhythm().endReason()).isEqualTo(PlanEnd.RETIRED);
    }

    @Test
    void untilTheNextSessionWithNoneBookedItGoesOn() {
        complete(start(Cadence.untilNextSession()));

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(1));
    }

    @Test
    void nothingIsWrittenForAfterTheSessionUnlessTheSessionMoves() {
        AssignmentRow first = start(Cadence.untilNextSession());
        long session = plans.session(mara, ines, sessionToday());
        complete(first);
        assertThat(open()).isEmpty();
        assertThat(rhythm().state()).isEqualTo(PlanState.ACTIVE);

        plans.move(session, sessionToday().plus(3, ChronoUnit.DAYS));
        keeping.catchUp();

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(1));
    }

    @Test
    void whenTheSessionBeginsTheRhythmEndsAndACancelledOneDoesNotCount() {
        AssignmentRow first = start(Cadence.untilNextSession());
        long session = plans.session(mara, ines, Instant.now().minus(30, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES));
        plans.age("practice_rhythm", rhythm().id(), "created_at", 2);
        plans.cancel(session);
        keeping.catchUp();
        assertThat(open()).extracting(AssignmentRow::id).containsExactly(first.id());

        plans.session(mara, ines, Instant.now().minus(30, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES));
        keeping.catchUp();

        assertThat(open()).isEmpty();
        assertThat(rhythm().endReason()).isEqualTo(PlanEnd.SESSION);
    }

    @Test
    void endedCareEndsTheRhythmAndLeavesWhatIsOpen() {
        AssignmentRow first = start(DAILY);
        practice.endCare(ines, mara);
        keeping.catchUp();

        assertThat(open()).extracting(AssignmentRow::id).containsExactly(first.id());
        complete(first);
        assertThat(open()).isEmpty();
        practice.beginCare(ines, mara);
        assertThat(rhythm().endReason()).isEqualTo(PlanEnd.CARE_ENDED);
    }

    @Test
    void toAnyOtherClinicianThereIsNoRhythm() {
        Principal other = practice.clinician();
        start(DAILY);
        RhythmRow row = rhythm();

        assertThatThrownBy(() -> practice.as(other, () -> rhythms.ofClient(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> rhythms.start(TestPractice.id(ines), exercise, DAILY, terms(null, null))))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> rhythms.read(row.id()))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> rhythms.pause(row.id(), row.version()))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> rhythms.end(row.id(), row.version()))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(ines, () -> rhythms.ofClient(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
        assertThat(practice.as(practice.clientOf(mara), () -> rhythms.own())).isEmpty();
    }

    @Test
    void listsTakeAsManyStatementsForThreeAsForOne() throws Exception {
        start(DAILY);
        long one = practice.selects(mara, () -> rhythms.ofClient(TestPractice.id(ines)));
        long ownOne = practice.selects(ines, () -> rhythms.own());
        for (int i = 0; i < 2; i++) {
            exercise = exercise();
            start(DAILY);
        }

        assertThat(practice.as(mara, () -> rhythms.ofClient(TestPractice.id(ines)))).hasSize(3);
        assertThat(practice.selects(mara, () -> rhythms.ofClient(TestPractice.id(ines)))).isEqualTo(one).isPositive();
        assertThat(practice.selects(ines, () -> rhythms.own())).isEqualTo(ownOne);
    }

    /** Later today where the client is. */
    private Instant sessionToday() {
        return today.plusDays(1).atStartOfDay(ines.zone()).toInstant().minusSeconds(1);
    }

    private AssignmentRow start(Cadence cadence) {
        return practice.as(mara, () -> rhythms.start(TestPractice.id(ines), exercise, cadence, terms(null, null)));
    }

    private static AssignmentTerms terms(LocalDate from, LocalDate last) {
        return AssignmentTerms.simply("At bedtime.", null).withDays(from, last);
    }

    private RhythmRow rhythm() {
        return practice.as(mara, () -> rhythms.ofClient(TestPractice.id(ines))).getFirst();
    }

    private List<AssignmentRow> open() {
        return practice.as(ines, () -> homework.ownOpen());
    }

    private void complete(AssignmentRow row) {
        practice.as(ines, () -> submission.submit(row.id(), 0, ReflectionVisibility.PRIVATE, null, Map.of()));
    }

    private String exercise() {
        String slug = plans.exercise();
        own.add(slug);
        return slug;
    }
}
