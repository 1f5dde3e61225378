package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.reflections.ReflectionVisibility.CLINICIAN;
import static org.mend.reflections.ReflectionVisibility.PRIVATE;

import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** A client changes what is submitted, and what it said before is kept for those who could read it then. */
@ExtendWith(ArquillianExtension.class)
class AmendingIT {

    private static final String STEP = "their-side";

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionReview review;
    @Inject
    private ReflectionAmending amending;

    private Principal mara;
    private Principal ines;
    private long assignment;
    private long id;

    @BeforeEach
    void somethingWritten() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void newWordsStandAndTheEarlierOnesAreKeptForBoth() {
        submit(CLINICIAN);
        amend("Second", false);

        SharedReflection read = practice.as(mara, () -> reading.read(id));
        assertThat(words(read.answers())).isEqualTo("Second");
        assertThat(before(read.earlier())).containsExactly("First");
        OwnReflection own = practice.as(ines, () -> reading.readOwn(id));
        assertThat(before(own.earlier())).containsExactly("First");
        assertThat(own.amendedAt()).isNotNull();
        assertThat(practice.count("select count(*) from reflection where id = ? and status = 'amended'", id)).isOne();
        assertThat(own.answers()).filteredOn(answer -> answer.key().equals("guilt")).singleElement()
                .matches(answer -> answer.number() == 8);
    }

    @Test
    void whatWasWrittenInPrivateDoesNotBecomeReadableByALaterSharing() {
        submit(PRIVATE);
        amend("Second", false);
        amend("Third", false);
        show(CLINICIAN);
        assertThat(practice.as(mara, () -> reading.read(id)).earlier()).isEmpty();

        amend("Fourth", false);
        assertThat(before(practice.as(mara, () -> reading.read(id)).earlier())).containsExactly("Third");
        assertThat(before(practice.as(ines, () -> reading.readOwn(id)).earlier())).containsExactly("Third", "Second", "First");
    }

    @Test
    void whatWasWrittenWhileItWasHiddenStaysHidden() {
        submit(CLINICIAN);
        show(PRIVATE);
        amend("Second", false);
        amend("Third", false);
        show(CLINICIAN);

        assertThat(before(practice.as(mara, () -> reading.read(id)).earlier())).containsExactly("First");
    }

    @Test
    void aClinicianWhoCameLaterReadsOnlyWhatStoodSince() {
        submit(CLINICIAN);
        amend("Second", false);
        practice.change("update reflection_revision set written_at = written_at - interval 9 day, replaced_at = replaced_at - interval 8 day"
                + " where reflection_id = ?", id);
        practice.change("update reflection_sharing set since = since - interval 9 day where reflection_id = ?", id);
        Principal jon = practice.clinician();
        practice.beginCare(ines, jon);

        assertThat(practice.as(jon, () -> reading.read(id)).earlier()).isEmpty();
        practice.change("update care_relationship set started_on = started_on - interval 30 day where client_id = ?", TestPractice.id(ines));
        assertThat(before(practice.as(jon, () -> reading.read(id)).earlier())).containsExactly("First");
    }

    @Test
    void itWaitsAgainOnlyIfTheClientWants() {
        submit(CLINICIAN);
        review();
        amend("Second", false);
        assertThat(practice.as(mara, () -> review.waiting())).isZero();

        amend("Third", true);
        assertThat(practice.as(mara, () -> review.waiting())).isOne();
        review();
        assertThat(practice.as(ines, () -> reading.readOwn(id)).feedback()).hasSize(2);
    }

    @Test
    void keptPrivateItTellsNobody() {
        submit(PRIVATE);
        amend("Second", true);

        assertThat(practice.as(mara, () -> review.waiting())).isZero();
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ?", id)).isZero();
    }

    @Test
    void anOldVersionIsToldAndChangesNothing() {
        submit(CLINICIAN);
        int seen = practice.as(ines, () -> amending.open(id)).version();
        amend("Second", false);

        assertThatThrownBy(() -> practice.as(ines, () -> amending.amend(id, seen, Map.of(STEP, "Third"), false)))
                .isInstanceOf(StaleVersion.class);
        assertThat(words(practice.as(ines, () -> reading.readOwn(id)).answers())).isEqualTo("Second");
    }

    @Test
    void theSameWordsChangeNothing() {
        submit(CLINICIAN);
        amend("First", true);

        assertThat(practice.count("select count(*) from reflection_revision where reflection_id = ?", id)).isZero();
        assertThat(practice.count("select count(*) from reflection where id = ? and status = 'completed'", id)).isOne();
    }

    @Test
    void anAnswerCanBeEmptiedAndFilledAgain() {
        submit(CLINICIAN);
        amend(" ", false);
        assertThat(words(practice.as(mara, () -> reading.read(id)).answers())).isNull();
        amend("Again", false);
        assertThat(words(practice.as(mara, () -> reading.read(id)).answers())).isEqualTo("Again");
    }

    @Test
    void wordsAreComeBackToOnlyAsOftenAsAgreed() {
        submit(CLINICIAN);
        practice.change("update assignment set edit_cap = 1 where id = ?", assignment);
        amend("Second", false);

        assertThat(practice.as(ines, () -> amending.open(id)).prompts()).filteredOn(prompt -> prompt.key().equals(STEP))
                .singleElement().matches(AmendableReflection.AmendablePrompt::settled);
        assertThatThrownBy(() -> amend("Third", false)).isInstanceOf(EditCapReached.class);
        assertThat(words(practice.as(ines, () -> reading.readOwn(id)).answers())).isEqualTo("Second");
    }

    @Test
    void ratingsAndWhatIsNotThereCannotBeChanged() {
        submit(CLINICIAN);
        int version = practice.as(ines, () -> amending.open(id)).version();
        for (String key : List.of("guilt", "no-such-step")) {
            assertThatThrownBy(() -> practice.as(ines, () -> amending.amend(id, version, Map.of(key, "3"), false)))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void nobodyElseAmends() {
        submit(CLINICIAN);
        Principal other = practice.clientOf(mara);
        assertThatThrownBy(() -> practice.as(other, () -> amending.open(id))).isInstanceOf(ReflectionNotFound.class);
        assertThatThrownBy(() -> practice.as(other, () -> amending.amend(id, 1, Map.of(STEP, "x"), false)))
                .isInstanceOf(ReflectionNotFound.class);
        for (Principal staff : List.of(mara, practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN))) {
            assertThatThrownBy(() -> practice.as(staff, () -> amending.amend(id, 1, Map.of(STEP, "x"), false)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private void submit(ReflectionVisibility visibility) {
        assignment = practice.as(mara, () -> homework.assign(TestPractice.id(ines), "before-i-say-sorry-again",
                AssignmentTerms.simply(null, null))).id();
        id = practice.as(ines, () -> submission.submit(assignment, 0, visibility, STEP, Map.of(STEP, "First", "guilt", 8))).id();
    }

    private void amend(String words, boolean tell) {
        int version = practice.as(ines, () -> amending.open(id)).version();
        practice.as(ines, () -> amending.amend(id, version, Map.of(STEP, words), tell));
    }

    private void show(ReflectionVisibility visibility) {
        int version = practice.as(ines, () -> reading.readOwn(id)).version();
        practice.as(ines, () -> submission.changeVisibility(id, version, visibility));
    }

    private void review() {
        int version = practice.as(mara, () -> reading.read(id)).version();
        practice.as(mara, () -> review.review(id, version, ReviewOutcome.REVIEWED, "Thank you."));
    }

    private static String words(List<AnsweredPrompt> answers) {
        return answers.stream().filter(answer -> answer.key().equals(STEP)).findFirst().orElseThrow().text();
    }

    private static List<String> before(List<EarlierText> texts) {
        return texts.stream().map(text -> words(text.answers())).toList();
    }
}
