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
import org.mend.homework.RunRow.Step;
import org.mend.homework.RunRow.Track;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** A programme as clients go through it: by the copy it began with, one step after the other, each partner at their own pace. */
@ExtendWith(ArquillianExtension.class)
class ProgrammesIT {

    @Inject
    private TestPractice practice;
    @Inject
    private PlansPractice plans;
    @Inject
    private ProgrammeRuns runs;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private PlanKeeping keeping;
    @Inject
    private LibraryContent content;

    private final List<String> own = new ArrayList<>();
    private Principal mara;
    private Principal ines;
    private Principal sam;
    private LocalDate today;
    private String[] three;
    private String programme;
    private long couple;

    @BeforeEach
    void peopleAndAProgrammeOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        sam = practice.clientOf(mara);
        today = LocalDate.ofInstant(Instant.now(), ines.zone());
        three = new String[] {plans.exercise(), plans.exercise(), plans.exercise()};
        own.addAll(List.of(three));
        programme = plans.programme(Audience.INDIVIDUAL, three);
    }

    @AfterEach
    void tidyTheLibrary() {
        plans.dropProgramme(programme);
        own.forEach(plans::retire);
    }

    @Test
    void atOnceEverythingIsAskedAndToldOnce() {
        start(Pacing.of(PacingKind.AT_ONCE));

        assertThat(openSlugs()).containsExactlyInAnyOrder(three);
        assertThat(practice.count("select count(*) from outbox_message where client_id = ?", TestPractice.id(ines))).isOne();
        assertThat(open()).extracting(AssignmentRow::note).containsOnlyOnce("Take your time.");
    }

    @Test
    void oneAfterTheOtherUntilAllIsDone() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        for (String slug : three) {
            assertThat(openSlugs()).containsExactly(slug);
            complete(open().getFirst());
        }

        assertThat(open()).isEmpty();
        assertThat(run().state()).isEqualTo(PlanState.DONE);
        assertThat(run().endReason()).isNull();
        assertThat(track().settled()).isEqualTo(3);
        assertThat(practice.as(ines, () -> runs.own())).isEmpty();
    }

    @Test
    void theClientSeesWhereTheyStand() {
        start(Pacing.daysAfter(4));
        complete(open().getFirst());

        assertThat(practice.as(ines, () -> runs.own())).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo(2);
            assertThat(row.of()).isEqualTo(3);
            assertThat(row.now()).isEqualTo(three[1]);
            assertThat(row.nextOn()).isEqualTo(today.plusDays(4));
        });
    }

    @Test
    void daysAfterOneThatWasDoneTheNextHasItsDay() {
        start(Pacing.daysAfter(3));
        assertThat(open().getFirst().restsUntil()).isNull();
        complete(open().getFirst());

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(3));
    }

    @Test
    void onWeekdaysOneComesOnEachChosenDay() {
        LocalDate first = today.plusDays(1);
        start(Pacing.on(Weekdays.of(EnumSet.of(first.getDayOfWeek()))));
        assertThat(open().getFirst().restsUntil()).isEqualTo(first);
        complete(open().getFirst());

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(first.plusWeeks(1));
    }

    @Test
    void aProgrammeThatBeginsLaterRestsUntilThen() {
        practice.as(mara, () -> runs.start(TestPractice.id(ines), false, programme, Pacing.of(PacingKind.WHEN_DONE),
                terms().withDays(today.plusDays(5), null)));

        assertThat(open()).singleElement().extracting(AssignmentRow::restsUntil).isEqualTo(today.plusDays(5));
    }

    @Test
    void aProgrammeThatIsChangedChangesNoRun() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        String added = plans.exercise();
        own.add(added);
        plans.dropProgramme(programme);
        plans.add(programme, 1, added);

        complete(open().getFirst());

        assertThat(openSlugs()).containsExactly(three[1]);
        assertThat(track().steps()).extracting(Step::title).containsExactly(three);
    }

    @Test
    void aProgrammeThatTheLibraryLoadsAnewKeepsItsRuns() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        content.load();

        assertThat(run().title()).isEqualTo(programme);
        assertThat(track().steps()).hasSize(3);
        assertThatThrownBy(() -> preview(Pacing.of(PacingKind.WHEN_DONE))).as("the file knows no such programme")
                .isInstanceOf(ProgrammeNotFound.class);
    }

    @Test
    void retiredWhileItWaitsAStepIsSkippedWithANote() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        plans.retire(three[1]);
        complete(open().getFirst());

        assertThat(openSlugs()).containsExactly(three[2]);
        assertThat(track().steps().get(1)).satisfies(step -> {
            assertThat(step.state()).isEqualTo(RunItemState.SKIPPED);
            assertThat(step.skippedBy()).isEqualTo(SkippedBy.RETIRED);
        });
    }

    @Test
    void retiredWhileItIsOpenAStepIsFinished() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        AssignmentRow first = open().getFirst();
        plans.retire(three[0]);
        keeping.catchUp();
        assertThat(openSlugs()).containsExactly(three[0]);

        complete(first);
        assertThat(track().steps().getFirst().state()).isEqualTo(RunItemState.DONE);
    }

    @Test
    void pausedNothingComesAndResumedTheSameStepDoes() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        RunRow paused = practice.as(mara, () -> runs.pause(run().id(), run().version()));
        assertThat(open()).isEmpty();
        assertThat(track().steps().getFirst().state()).isEqualTo(RunItemState.WAITING);
        keeping.catchUp();
        assertThat(open()).isEmpty();

        practice.as(mara, () -> runs.resume(paused.id(), paused.version()));

        assertThat(openSlugs()).containsExactly(three[0]);
        assertThatThrownBy(() -> practice.as(mara, () -> runs.pause(paused.id(), paused.version()))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> practice.as(mara, () -> runs.resume(paused.id(), run().version())))
                .isInstanceOf(IllegalPlanChange.class);
    }

    @Test
    void whatWasBegunOutlivesPauseAndEndWithItsWords() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        AssignmentRow first = open().getFirst();
        write(first, "Half a sentence");
        practice.as(mara, () -> runs.pause(run().id(), run().version()));
        practice.as(mara, () -> runs.end(run().id(), run().version()));

        assertThat(practice.as(ines, () -> drafts.open(first.id())).answers()).isEqualTo(Map.of("words", "Half a sentence"));
        practice.as(ines, () -> submission.submit(first.id(), 1, ReflectionVisibility.PRIVATE, null, null));
        assertThat(open()).isEmpty();
        assertThat(run().endReason()).isEqualTo(PlanEnd.CLINICIAN);
        assertThat(track().steps().getFirst().state()).isEqualTo(RunItemState.DONE);
    }

    @Test
    void aSkippedStepIsTakenBackAndCanHaveItsTurnAgain() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        skip(track().steps().getFirst());
        assertThat(openSlugs()).containsExactly(three[1]);
        assertThat(track().steps().getFirst().skippedBy()).isEqualTo(SkippedBy.CLINICIAN);

        RunRow back = practice.as(mara, () -> runs.bringBack(run().id(), run().version(), track().steps().getFirst().id()));

        assertThat(openSlugs()).containsExactly(three[0]);
        assertThat(back.tracks().getFirst().steps()).extracting(Step::state)
                .containsExactly(RunItemState.ASSIGNED, RunItemState.WAITING, RunItemState.WAITING);
    }

    @Test
    void aWaitingStepIsSkippedBeforeItsTurn() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        skip(track().steps().get(1));
        assertThat(openSlugs()).containsExactly(three[0]);
        complete(open().getFirst());

        assertThat(openSlugs()).containsExactly(three[2]);
        complete(open().getFirst());
        assertThat(run().state()).isEqualTo(PlanState.DONE);
    }

    @Test
    void aStepThatWasBegunStaysWithTheClientWhenItIsSkipped() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        AssignmentRow first = open().getFirst();
        write(first, "Half a sentence");
        skip(track().steps().getFirst());
        assertThat(openSlugs()).containsExactlyInAnyOrder(three[0], three[1]);

        practice.as(ines, () -> submission.submit(first.id(), 1, ReflectionVisibility.PRIVATE, null, null));

        assertThat(track().steps().getFirst().state()).isEqualTo(RunItemState.DONE);
        assertThat(openSlugs()).containsExactly(three[1]);
    }

    @Test
    void whatWasDoneCanNotBeSkipped() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        complete(open().getFirst());

        assertThatThrownBy(() -> skip(track().steps().getFirst())).isInstanceOf(IllegalStepChange.class);
        assertThatThrownBy(() -> practice.as(mara, () -> runs.skip(run().id(), run().version(), 17)))
                .isInstanceOf(PlanNotFound.class);
        practice.as(mara, () -> runs.end(run().id(), run().version()));
        assertThatThrownBy(() -> skip(track().steps().get(1))).isInstanceOf(IllegalPlanChange.class);
    }

    @Test
    void whatTheClientDeclinesIsSkippedAndTheNextComes() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        AssignmentRow first = open().getFirst();
        practice.as(ines, () -> homework.decline(first.id(), first.version(), null));

        assertThat(track().steps().getFirst().skippedBy()).isEqualTo(SkippedBy.CLIENT);
        assertThat(openSlugs()).containsExactly(three[1]);
    }

    @Test
    void whatIsTakenBackByHandIsSkippedToo() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        AssignmentRow first = open().getFirst();
        practice.as(mara, () -> homework.cancel(first.id(), first.version()));

        assertThat(track().steps().getFirst().skippedBy()).isEqualTo(SkippedBy.CLINICIAN);
        assertThat(openSlugs()).containsExactly(three[1]);
    }

    @Test
    void beforeASessionTheStepIsDueThatDayAndWithoutOneItWaits() {
        start(Pacing.of(PacingKind.BEFORE_SESSION));
        assertThat(open()).isEmpty();
        keeping.catchUp();
        assertThat(open()).isEmpty();

        long session = plans.session(mara, ines, Instant.now().plus(3, ChronoUnit.DAYS));
        assertThat(practice.as(mara, () -> runs.ofClient(TestPractice.id(ines))).getFirst().tracks().getFirst().settled()).isZero();

        assertThat(open()).singleElement().extracting(AssignmentRow::dueOn)
                .isEqualTo(LocalDate.ofInstant(Instant.now().plus(3, ChronoUnit.DAYS), ines.zone()));
        plans.cancel(session);
        complete(open().getFirst());
        assertThat(open()).as("no session has been, and none is booked").isEmpty();
    }

    @Test
    void theNextBeforeASessionComesWhenTheOneBeforeHasBegun() {
        start(Pacing.of(PacingKind.BEFORE_SESSION));
        long first = plans.session(mara, ines, Instant.now().plus(2, ChronoUnit.DAYS));
        plans.session(mara, ines, Instant.now().plus(9, ChronoUnit.DAYS));
        keeping.catchUp();
        complete(open().getFirst());
        keeping.catchUp();
        assertThat(open()).isEmpty();

        plans.age("programme_run_item", track().steps().getFirst().id(), "assigned_at", 5);
        plans.move(first, Instant.now().minus(1, ChronoUnit.HOURS));
        keeping.catchUp();

        assertThat(openSlugs()).containsExactly(three[1]);
        assertThat(open().getFirst().dueOn()).isEqualTo(LocalDate.ofInstant(Instant.now().plus(9, ChronoUnit.DAYS), ines.zone()));
    }

    @Test
    void afterASessionTheNextStepComesAndAMovedOneIsWaitedFor() {
        start(Pacing.of(PacingKind.AFTER_SESSION));
        long session = plans.session(mara, ines, Instant.now().plus(1, ChronoUnit.DAYS));
        keeping.catchUp();
        assertThat(open()).isEmpty();

        plans.age("programme_run", run().id(), "created_at", 3);
        plans.move(session, Instant.now().minus(1, ChronoUnit.HOURS));
        keeping.catchUp();
        assertThat(openSlugs()).containsExactly(three[0]);
        complete(open().getFirst());
        keeping.catchUp();
        assertThat(open()).as("one for each session").isEmpty();
    }

    @Test
    void aPreviewTellsTheDaysAsFarAsTheyAreKnown() {
        plans.session(mara, ines, Instant.now().plus(2, ChronoUnit.DAYS));
        LocalDate sessionDay = LocalDate.ofInstant(Instant.now().plus(2, ChronoUnit.DAYS), ines.zone());

        assertThat(preview(Pacing.daysAfter(3))).containsExactly(today, today.plusDays(3), today.plusDays(6));
        assertThat(preview(Pacing.of(PacingKind.WHEN_DONE))).containsExactly(today, null, null);
        assertThat(preview(Pacing.of(PacingKind.AFTER_SESSION))).containsExactly(sessionDay, null, null);
        assertThat(practice.as(mara, () -> runs.preview(TestPractice.id(ines), programme, Pacing.of(PacingKind.BEFORE_SESSION), null)))
                .extracting(PlannedStep::dueOn).containsExactly(sessionDay, null, null);
        assertThat(practice.count("select count(*) from programme_run_item where client_id = ?", TestPractice.id(ines))).isZero();
    }

    @Test
    void partnersGoEachAtTheirOwnPace() {
        partner();
        start(true);
        complete(open().getFirst());

        assertThat(openSlugs()).containsExactly(three[1]);
        assertThat(practice.as(sam, () -> homework.ownOpen())).extracting(AssignmentRow::slug).containsExactly(three[0]);
        assertThat(run().tracks()).hasSize(2).extracting(Track::settled).containsExactlyInAnyOrder(0, 1);
        assertThat(practice.as(sam, () -> runs.own())).singleElement().extracting(OwnPlanRow::place).isEqualTo(1);
        assertThat(practice.as(mara, () -> runs.ofClient(TestPractice.id(sam)))).extracting(RunRow::id).containsExactly(run().id());
    }

    @Test
    void bothPartnersFinishingAtOnceFinishTheRun() throws Exception {
        partner();
        start(true);
        for (int i = 0; i < 2; i++) {
            complete(open().getFirst());
            AssignmentRow his = practice.as(sam, () -> homework.ownOpen()).getFirst();
            practice.as(sam, () -> submission.submit(his.id(), 0, ReflectionVisibility.PRIVATE, null, Map.of()));
        }
        long hers = open().getFirst().id();
        long his = practice.as(sam, () -> homework.ownOpen()).getFirst().id();
        // Each asks for both; the one that is the other's does not exist.
        List<String> ends = practice.atOnce(List.of(ines, sam, ines, sam), () -> {
            try {
                return submission.submit(hers, 0, ReflectionVisibility.PRIVATE, null, Map.of());
            } catch (AssignmentNotFound others) {
                return submission.submit(his, 0, ReflectionVisibility.PRIVATE, null, Map.of());
            }
        });

        assertThat(ends).contains("done");
        assertThat(run().state()).isEqualTo(PlanState.DONE);
    }

    @Test
    void theCoupleDissolvedTheRunEndsAndEachKeepsTheirOwnWork() {
        partner();
        start(true);
        AssignmentRow hers = open().getFirst();
        write(hers, "Half a sentence");
        plans.endCouple(couple);
        keeping.catchUp();

        assertThat(run().endReason()).isEqualTo(PlanEnd.COUPLE_ENDED);
        assertThat(openSlugs()).containsExactly(three[0]);
        assertThat(practice.as(sam, () -> homework.ownOpen())).hasSize(1);
        assertThat(practice.as(ines, () -> drafts.open(hers.id())).answers()).isEqualTo(Map.of("words", "Half a sentence"));
        practice.as(ines, () -> submission.submit(hers.id(), 1, ReflectionVisibility.PRIVATE, null, null));
        assertThat(open()).as("nothing more is asked").isEmpty();
    }

    @Test
    void dissolvedAtTheVeryMomentOfFinishingNothingMoreIsAsked() {
        partner();
        start(true);
        plans.endCouple(couple);
        complete(open().getFirst());

        assertThat(open()).isEmpty();
        assertThat(run().endReason()).isEqualTo(PlanEnd.COUPLE_ENDED);
    }

    @Test
    void endedCareEndsTheRun() {
        start(Pacing.of(PacingKind.WHEN_DONE));
        practice.endCare(ines, mara);
        complete(open().getFirst());

        assertThat(open()).isEmpty();
        practice.beginCare(ines, mara);
        assertThat(run().endReason()).isEqualTo(PlanEnd.CARE_ENDED);
    }

    @Test
    void aCoupleNeedsCareOfBothAndAProgrammeForTwoNeedsTwo() {
        assertThatThrownBy(() -> start(true)).isInstanceOf(Invalid.class).hasMessage("couple-missing");
        Principal stranger = practice.client();
        couple = plans.couple(ines, stranger);
        assertThatThrownBy(() -> start(true)).isInstanceOf(ClientNotFound.class);
        String forTwo = plans.programme(Audience.COUPLE, three);
        assertThatThrownBy(() -> practice.as(mara, () -> runs.start(TestPractice.id(ines), false, forTwo,
                Pacing.of(PacingKind.WHEN_DONE), terms()))).isInstanceOf(Invalid.class).hasMessage("programme-for-couples");
        plans.dropProgramme(forTwo);
        assertThat(practice.count("select count(*) from programme_run_item where client_id = ?", TestPractice.id(ines))).isZero();
    }

    @Test
    void nobodyGoesThroughAProgrammeTwiceAtTheSameTime() throws Exception {
        List<String> ends = practice.atOnce(Collections.nCopies(4, mara), () -> start(Pacing.of(PacingKind.WHEN_DONE)));

        assertThat(ends).containsOnlyOnce("done").filteredOn("programme-running-already"::equals).hasSize(3);
        partner();
        assertThatThrownBy(() -> start(true)).as("one of them does already").isInstanceOf(Conflict.class);
        assertThat(open()).hasSize(1);
    }

    @Test
    void toAnyOtherClinicianThereIsNoRun() {
        Principal other = practice.clinician();
        start(Pacing.of(PacingKind.WHEN_DONE));
        RunRow row = run();
        long step = track().steps().getFirst().id();

        assertThatThrownBy(() -> practice.as(other, () -> runs.ofClient(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> runs.read(row.id()))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> runs.pause(row.id(), row.version()))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> runs.skip(row.id(), row.version(), step))).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> runs.preview(TestPractice.id(ines), programme,
                Pacing.of(PacingKind.WHEN_DONE), null))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(ines, () -> runs.read(row.id()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoTreatsOnePartnerOnlySeesNoRunOfTheCouple() {
        partner();
        start(true);
        long run = run().id();
        Principal other = practice.clinician();
        practice.beginCare(sam, other);

        assertThat(practice.as(other, () -> runs.ofClient(TestPractice.id(sam)))).isEmpty();
        assertThatThrownBy(() -> practice.as(other, () -> runs.read(run))).isInstanceOf(PlanNotFound.class);
    }

    @Test
    void listsTakeAsManyStatementsForThreeAsForOne() throws Exception {
        start(Pacing.of(PacingKind.WHEN_DONE));
        long one = practice.selects(mara, () -> runs.ofClient(TestPractice.id(ines)));
        long ownOne = practice.selects(ines, () -> runs.own());
        for (int i = 0; i < 2; i++) {
            String another = plans.programme(Audience.INDIVIDUAL, three);
            practice.as(mara, () -> runs.start(TestPractice.id(ines), false, another, Pacing.of(PacingKind.WHEN_DONE), terms()));
            plans.dropProgramme(another);
        }

        assertThat(practice.as(mara, () -> runs.ofClient(TestPractice.id(ines)))).hasSize(3);
        assertThat(practice.selects(mara, () -> runs.ofClient(TestPractice.id(ines)))).isEqualTo(one).isPositive();
        assertThat(practice.selects(ines, () -> runs.own())).isEqualTo(ownOne);
    }

    private void partner() {
        couple = plans.couple(ines, sam);
    }

    private RunRow start(Pacing pacing) {
        return practice.as(mara, () -> runs.start(TestPractice.id(ines), false, programme, pacing, terms()));
    }

    private RunRow start(boolean together) {
        return practice.as(mara, () -> runs.start(TestPractice.id(ines), together, programme, Pacing.of(PacingKind.WHEN_DONE), terms()));
    }

    private List<LocalDate> preview(Pacing pacing) {
        return practice.as(mara, () -> runs.preview(TestPractice.id(ines), programme, pacing, null)).stream().map(PlannedStep::on).toList();
    }

    private RunRow skip(Step step) {
        return practice.as(mara, () -> runs.skip(run().id(), run().version(), step.id()));
    }

    private static AssignmentTerms terms() {
        return AssignmentTerms.simply("Take your time.", null);
    }

    private RunRow run() {
        return practice.as(mara, () -> runs.ofClient(TestPractice.id(ines))).getFirst();
    }

    private Track track() {
        return run().tracks().stream().filter(one -> one.clientId() == TestPractice.id(ines)).findFirst().orElseThrow();
    }

    private List<AssignmentRow> open() {
        return practice.as(ines, () -> homework.ownOpen());
    }

    private List<String> openSlugs() {
        return open().stream().map(AssignmentRow::slug).toList();
    }

    private void write(AssignmentRow row, String words) {
        practice.as(ines, () -> drafts.save(row.id(), 0, "words", Map.of("words", words)));
    }

    private void complete(AssignmentRow row) {
        practice.as(ines, () -> submission.submit(row.id(), 0, ReflectionVisibility.PRIVATE, null, Map.of()));
    }
}
