package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentClosed;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.OwnExercises;
import org.mend.homework.TestPractice;
import org.mend.identity.Principal;
import org.mend.shared.Invalid;

import jakarta.inject.Inject;

/** Whatever comes in the way of writing: what was kept stays kept, and what is refused is refused whole and told. */
@ExtendWith(ArquillianExtension.class)
class NoWordIsLostIT {

    private static final String EXERCISE = "before-i-say-sorry-again";
    private static final String STEP = "their-side";
    private static final String EMOJI = "🫶";

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private OwnExercises own;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void peopleOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void twentyThousandCharactersOfAnyKindAreKeptAsTheyWereTyped() {
        long assignment = practice.as(ines, () -> own.add("Algo mío", null, null));
        String longest = "a\u0301 שלום 你好\u200D\n\t" + EMOJI.repeat(20_000 - "a\u0301 שלום 你好\u200D\n\t".length());

        practice.as(ines, () -> drafts.save(assignment, 0, "how", Map.of("how", longest)));

        assertThat(practice.as(ines, () -> drafts.open(assignment)).answers()).isEqualTo(Map.of("how", longest));
        long id = practice.as(ines, () -> submission.submit(assignment, 1, ReflectionVisibility.PRIVATE, null, null)).id();
        OwnReflection read = practice.as(ines, () -> reading.readOwn(id));
        assertThat(read.title()).isEqualTo("Algo mío");
        assertThat(read.answers()).extracting(AnsweredPrompt::text).contains(longest);
    }

    @Test
    void oneCharacterMoreIsRefusedAndWhatWasKeptStays() {
        long assignment = practice.as(ines, () -> own.add("Algo mío", null, null));
        DraftState kept = practice.as(ines, () -> drafts.save(assignment, 0, "how", Map.of("how", "Kept.")));
        Map<String, String> tooLong = Map.of("how", EMOJI.repeat(20_001));

        assertThatThrownBy(() -> practice.as(ines, () -> drafts.save(assignment, 1, "how", tooLong)))
                .isInstanceOf(Invalid.class).hasMessage("answer-too-long");
        assertThatThrownBy(() -> practice.as(ines,
                () -> submission.submit(assignment, 1, ReflectionVisibility.PRIVATE, "how", tooLong)))
                .isInstanceOf(Invalid.class).hasMessage("answer-too-long");
        assertThat(practice.as(ines, () -> drafts.open(assignment))).isEqualTo(kept);
    }

    @Test
    void wordsBeyondTheAgreedComingsBackAreRefusedAlsoWhenHandingIn() {
        long assignment = assign(new AssignmentTerms(null, null, null, null, null, true, true, 1)).id();
        save(assignment, 0, STEP, "One.");
        save(assignment, 1, "sentence", "One.");
        save(assignment, 2, STEP, "Two.");
        DraftState kept = save(assignment, 3, "sentence", "Two.");

        assertThat(kept.settled()).containsExactly(STEP);
        assertThatThrownBy(() -> save(assignment, 4, STEP, "Three.")).isInstanceOfSatisfying(EditCapReached.class,
                reached -> assertThat(reached.current()).isEqualTo(kept));
        assertThatThrownBy(() -> practice.as(ines, () -> submission.submit(assignment, 4, ReflectionVisibility.CLINICIAN, STEP,
                Map.of(STEP, "Three.")))).isInstanceOf(EditCapReached.class);
        assertThat(practice.as(ines, () -> drafts.open(assignment))).isEqualTo(kept);
        assertThat(practice.as(ines, () -> submission.submit(assignment, 4, ReflectionVisibility.CLINICIAN, STEP,
                Map.of(STEP, "Two."))).assignmentId()).isEqualTo(assignment);
    }

    @Test
    void withdrawnWhileOpenNothingIsAddedAndTheWriterIsTold() {
        AssignmentRow asked = assign(AssignmentTerms.simply(null, null));
        practice.as(mara, () -> homework.cancel(asked.id(), asked.version()));

        assertThatThrownBy(() -> save(asked.id(), 0, STEP, "Typed.")).isInstanceOf(AssignmentClosed.class);
    }

    @Test
    void anExerciseRetiredWhileOpenIsWrittenAndHandedInAllTheSame() {
        long assignment = practice.as(mara, () -> homework.assign(TestPractice.id(ines), "the-small-miss",
                AssignmentTerms.simply(null, null))).id();
        DraftState begun = practice.as(ines, () -> drafts.open(assignment));
        practice.update("update exercise set retired_at = utc_timestamp(6) where slug = 'the-small-miss'");
        try {
            DraftState saved = practice.as(ines, () -> drafts.save(assignment, begun.revision(), begun.stepKey(), Map.of()));
            assertThat(practice.as(ines, () -> submission.submit(assignment, saved.revision(), ReflectionVisibility.PRIVATE, null,
                    null)).assignmentId()).isEqualTo(assignment);
        } finally {
            practice.update("update exercise set retired_at = null where slug = 'the-small-miss'");
        }
    }

    @Test
    void leftOutAndTakenUpAgainEveryWordIsThere() {
        AssignmentRow asked = assign(AssignmentTerms.simply(null, null));
        save(asked.id(), 0, STEP, "Begun.");
        AssignmentRow begun = practice.as(ines, () -> homework.read(asked.id()));
        practice.as(ines, () -> homework.decline(asked.id(), begun.version(), "Ahora no"));

        long again = practice.as(ines, () -> own.takeUpAgain(asked.id()));

        DraftState brought = practice.as(ines, () -> drafts.open(again));
        assertThat(brought.answers()).isEqualTo(Map.of(STEP, "Begun."));
        assertThat(brought.stepKey()).isEqualTo(STEP);
        assertThat(practice.as(ines, () -> drafts.progress(List.of(again))).get(again).savedAt()).isNotNull();
        assertThat(save(again, brought.revision(), STEP, "Begun. And gone on.").revision()).isEqualTo(brought.revision() + 1);
    }

    private AssignmentRow assign(AssignmentTerms terms) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(ines), EXERCISE, terms));
    }

    private DraftState save(long assignment, int revision, String step, String words) {
        return practice.as(ines, () -> drafts.save(assignment, revision, step, Map.of(STEP, words)));
    }
}
