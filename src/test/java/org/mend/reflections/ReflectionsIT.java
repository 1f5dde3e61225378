package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.reflections.ReflectionVisibility.CLINICIAN;
import static org.mend.reflections.ReflectionVisibility.PRIVATE;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.AssignmentClosed;
import org.mend.homework.AssignmentNotFound;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class ReflectionsIT {

    private static final String STEP = "their-side";
    private static final Map<String, Object> WORDS = Map.of(STEP, "Me dijo dos veces 🫶 que le importaba.", "guilt", 8);
    private static final Map<String, Object> OTHER_WORDS = Map.of(STEP, "Otra cosa");

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionReview review;

    private Principal mara;
    private Principal ines;
    private long assignment;

    @BeforeEach
    void anAssignmentOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        assignment = assign();
    }

    @Test
    void openingStartsTheAssignmentAndSavingKeepsTheWords() {
        DraftState opened = practice.as(ines, () -> drafts.open(assignment));
        DraftState saved = save(opened.revision(), WORDS);

        assertThat(saved.revision()).isOne();
        assertThat(practice.as(ines, () -> drafts.open(assignment))).isEqualTo(saved);
        assertThat(saved.answers()).isEqualTo(WORDS);
        assertThat(status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(practice.as(ines, () -> drafts.progress(List.of(assignment))).get(assignment).step()).isEqualTo(2);
    }

    @Test
    void aSaveWhoseAnswerWasLostCanBeSentAgain() {
        DraftState saved = save(0, WORDS);

        assertThat(save(0, WORDS)).isEqualTo(saved);
    }

    @Test
    void theSecondWindowIsShownWhatTheFirstHasSaved() {
        DraftState saved = save(0, WORDS);

        assertThatThrownBy(() -> save(0, OTHER_WORDS)).isInstanceOfSatisfying(StaleDraft.class,
                stale -> assertThat(stale.current()).isEqualTo(saved));
        assertThat(practice.as(ines, () -> drafts.open(assignment))).isEqualTo(saved);
    }

    @Test
    void aSaveWithoutAnswersEmptiesNothing() {
        DraftState saved = save(0, WORDS);

        assertThatThrownBy(() -> save(1, null)).isInstanceOf(Invalid.class).hasMessage("answers-missing");
        assertThat(practice.as(ines, () -> drafts.open(assignment))).isEqualTo(saved);
    }

    @Test
    void ofSavesAtTheSameMomentOneIsKept() throws Exception {
        practice.as(ines, () -> drafts.open(assignment));

        List<String> ends = practice.atOnce(Collections.nCopies(8, ines), () -> drafts.save(assignment, 0, STEP,
                Map.of(STEP, "from " + Thread.currentThread().threadId() + " " + System.nanoTime())));

        assertThat(ends).containsOnlyOnce("done").filteredOn("stale-draft"::equals).hasSize(7);
    }

    @Test
    void openedInSeveralWindowsAtOnceThereIsOneReflection() throws Exception {
        List<String> ends = practice.atOnce(Collections.nCopies(8, ines), () -> drafts.open(assignment));

        assertThat(ends).containsOnly("done");
        assertThat(practice.count("select count(*) from reflection where assignment_id = ?", assignment)).isOne();
    }

    @Test
    void submittedTwiceOrAtOnceThereIsOneReflection() throws Exception {
        save(0, WORDS);

        assertThat(practice.atOnce(Collections.nCopies(8, ines), () -> submission.submit(assignment, 1, CLINICIAN, null, null)))
                .containsOnly("done");
        SubmittedReflection again = submit(PRIVATE);

        assertThat(again.visibility()).isEqualTo(CLINICIAN);
        assertThat(practice.count("select count(*) from reflection where assignment_id = ?", assignment)).isOne();
        assertThat(practice.count("select count(*) from reflection_answer where reflection_id = ?", again.id())).isEqualTo(2);
        assertThat(practice.count("select count(*) from reflection_draft where reflection_id = ?", again.id())).isZero();
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ?", again.id())).isOne();
        assertThat(status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThatThrownBy(() -> save(1, OTHER_WORDS)).isInstanceOf(AlreadySubmitted.class);
    }

    @Test
    void anotherClientsWritingDoesNotExist() {
        SubmittedReflection shared = submit(CLINICIAN);
        Principal other = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(other, () -> drafts.open(assignment))).isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> drafts.save(assignment, 0, STEP, WORDS)))
                .isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> submission.submit(assignment, 0, CLINICIAN, null, null)))
                .isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> reading.readOwn(shared.id())))
                .isInstanceOf(ReflectionNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> submission.changeVisibility(shared.id(), shared.version(), PRIVATE)))
                .isInstanceOf(ReflectionNotFound.class);
        assertThat(practice.as(other, () -> reading.own(null, 10)).items()).isEmpty();
    }

    @Test
    void frontDeskAndAdministratorsNeverReadNorCount() {
        SubmittedReflection shared = submit(CLINICIAN);
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            Principal someone = practice.staff(role);
            assertThatThrownBy(() -> practice.as(someone, () -> reading.read(shared.id()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> reading.ofClient(TestPractice.id(ines), null, 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> review.waiting())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> review.queue(QueueOrder.OLDEST, null, 1)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void clinicianReadsPromptsBesideAnswersAndWhatWasAnsweredBefore() {
        submit(PRIVATE);
        assignment = assign();
        submit(CLINICIAN);
        assignment = assign();
        SubmittedReflection second = submit(CLINICIAN);

        SharedReflection read = practice.as(mara, () -> reading.read(second.id()));

        assertThat(read.clientName()).isEqualTo("Ines K.");
        assertThat(read.sharedBefore()).isOne();
        assertThat(read.answers()).filteredOn(answer -> answer.key().equals(STEP)).singleElement().satisfies(answer -> {
            assertThat(answer.prompt()).isNotBlank();
            assertThat(answer.text()).isEqualTo(WORDS.get(STEP));
            assertThat(answer.earlier()).extracting(EarlierAnswer::text).containsExactly((String) WORDS.get(STEP));
        });
        assertThat(read.answers()).filteredOn(answer -> answer.key().equals("guilt")).singleElement()
                .satisfies(answer -> assertThat(answer.number()).isEqualTo(8));
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and action = 'R' and account_id = ?",
                second.id(), mara.accountId())).isOne();
    }

    @Test
    void aClinicianInCareWhoDidNotAssignItMayReadItToo() {
        SubmittedReflection shared = submit(CLINICIAN);
        Principal jon = practice.clinician();
        assertThatThrownBy(() -> practice.as(jon, () -> reading.read(shared.id()))).isInstanceOf(ReflectionNotFound.class);

        practice.beginCare(ines, jon);

        assertThat(practice.as(jon, () -> reading.read(shared.id())).id()).isEqualTo(shared.id());
    }

    @Test
    void endedCareHidesReflectionsAtOnce() {
        SubmittedReflection shared = submit(CLINICIAN);
        assertThat(practice.as(mara, () -> review.waiting())).isOne();

        practice.endCare(ines, mara);

        assertThatThrownBy(() -> practice.as(mara, () -> reading.read(shared.id()))).isInstanceOf(ReflectionNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> reading.ofClient(TestPractice.id(ines), null, 10)))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> answer(mara, shared.id(), shared.version())).isInstanceOf(ReflectionNotFound.class);
        assertThat(practice.as(mara, () -> review.waiting())).isZero();
    }

    @Test
    void whatIsKeptPrivateIsSeenByNoClinicianUntilItIsShared() {
        SubmittedReflection hidden = submit(PRIVATE);
        assertThatThrownBy(() -> practice.as(mara, () -> reading.read(hidden.id()))).isInstanceOf(ReflectionNotFound.class);
        assertThat(practice.as(mara, () -> reading.ofClient(TestPractice.id(ines), null, 10)).items()).isEmpty();

        SubmittedReflection shown = visibility(hidden, CLINICIAN);
        assertThat(practice.as(mara, () -> review.queue(QueueOrder.NEWEST, null, 10)).items())
                .extracting(WaitingReflection::id).containsExactly(hidden.id());

        visibility(shown, PRIVATE);
        assertThatThrownBy(() -> practice.as(mara, () -> reading.read(hidden.id()))).isInstanceOf(ReflectionNotFound.class);
        assertThat(practice.as(mara, () -> review.waiting())).isZero();
        assertThatThrownBy(() -> visibility(shown, CLINICIAN)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void feedbackReachesTheClientAndIsUnseenUntilItIsRead() {
        SubmittedReflection shared = submit(CLINICIAN);
        ReviewedReflection answered = answer(mara, shared.id(), shared.version());

        assertThat(answered.reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(practice.as(ines, () -> reading.own(null, 10)).items()).singleElement()
                .matches(OwnReflectionRow::feedbackUnseen);
        assertThat(practice.as(ines, () -> reading.readOwn(shared.id())).feedback()).extracting(FeedbackRow::feedback)
                .containsExactly("Gracias.");
        assertThat(practice.as(ines, () -> reading.own(null, 10)).items()).singleElement()
                .matches(row -> row.feedbackGiven() && !row.feedbackUnseen());
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and kind = 'FEEDBACK_GIVEN'",
                shared.id())).isOne();
    }

    @Test
    void ofTwoCliniciansWhoAnswerAtOnceOneIsTold() throws Exception {
        SubmittedReflection shared = submit(CLINICIAN);
        Principal jon = practice.clinician();
        practice.beginCare(ines, jon);

        List<String> ends = practice.atOnce(List.of(mara, jon, mara, jon), () -> review.review(shared.id(), shared.version(),
                ReviewOutcome.RETURNED, "Otra vez, despacio."));

        assertThat(ends).containsOnlyOnce("done").filteredOn("already-reviewed"::equals).hasSize(3);
        assertThat(practice.count("select count(*) from review where reflection_id = ?", shared.id())).isOne();
    }

    @Test
    void decliningStopsTheWritingAndItCannotGoOn() {
        save(0, WORDS);
        AssignmentRow row = practice.as(ines, () -> homework.read(assignment));
        practice.as(ines, () -> homework.decline(assignment, row.version(), "Ahora no"));

        assertThat(practice.count("select count(*) from reflection where assignment_id = ? and status = 'stopped'", assignment))
                .isOne();
        assertThatThrownBy(() -> save(1, OTHER_WORDS)).isInstanceOf(AssignmentClosed.class);
        assertThatThrownBy(() -> submit(CLINICIAN)).isInstanceOf(AssignmentClosed.class);
    }

    @Test
    void listsTakeAsManyStatementsForFourRowsAsForOne() throws Exception {
        long one = submit(CLINICIAN).id();
        long own = practice.selects(ines, () -> reading.own(null, 10));
        long queue = practice.selects(mara, () -> review.queue(QueueOrder.OLDEST, null, 10));
        long whole = practice.selects(mara, () -> reading.read(one));
        long last = one;
        for (int i = 0; i < 3; i++) {
            assignment = assign();
            last = submit(CLINICIAN).id();
        }
        long newest = last;

        assertThat(practice.selects(ines, () -> reading.own(null, 10))).isEqualTo(own).isPositive();
        assertThat(practice.selects(mara, () -> review.queue(QueueOrder.OLDEST, null, 10))).isEqualTo(queue);
        assertThat(practice.selects(mara, () -> reading.read(newest))).isEqualTo(whole);
    }

    private long assign() {
        return practice.as(mara,
                () -> homework.assign(TestPractice.id(ines), "before-i-say-sorry-again", AssignmentTerms.simply(null, null))).id();
    }

    private DraftState save(int revision, Map<String, Object> answers) {
        return practice.as(ines, () -> drafts.save(assignment, revision, STEP, answers));
    }

    private SubmittedReflection submit(ReflectionVisibility visibility) {
        return practice.as(ines, () -> submission.submit(assignment, 0, visibility, STEP, WORDS));
    }

    private SubmittedReflection visibility(SubmittedReflection reflection, ReflectionVisibility visibility) {
        return practice.as(ines, () -> submission.changeVisibility(reflection.id(), reflection.version(), visibility));
    }

    private ReviewedReflection answer(Principal clinician, long reflectionId, int version) {
        return practice.as(clinician, () -> review.review(reflectionId, version, ReviewOutcome.REVIEWED, " Gracias. "));
    }

    private AssignmentStatus status() {
        return practice.as(ines, () -> homework.read(assignment)).status();
    }
}
