package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.clients.CoupleNotFound;
import org.mend.clients.Couples;
import org.mend.clients.SecretsPolicy;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.CoupleLocked;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.measures.OwnSafetyScreen;
import org.mend.measures.SafetyScreening;
import org.mend.measures.ScreenOutcome;
import org.mend.reflections.AnsweredPrompt;
import org.mend.reflections.DraftState;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.shared.Conflict;
import org.mend.shared.NotFound;

import jakarta.inject.Inject;

/** Two partners: apart until a clinician has cleared each, and sealed until both say yes. */
@ExtendWith(ArquillianExtension.class)
class CoupleWorkIT {

    private static final String EXERCISE = "our-side-of-the-moment";
    private static final String SEALED_STEP = "for-you";

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private SafetyScreening screening;
    @Inject
    private OwnSafetyScreen ownScreen;
    @Inject
    private Couples couples;
    @Inject
    private SealedPairs pairs;

    private Principal mara;
    private Principal ines;
    private Principal tom;

    @BeforeEach
    void aCouple() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        tom = practice.clientOf(mara);
        practice.couple(ines, tom);
    }

    private void clear(Principal client) {
        practice.as(mara, () -> {
            screening.talkedThrough(TestPractice.id(client));
            screening.decide(screening.newest(TestPractice.id(client)).orElseThrow().id(), ScreenOutcome.CLEARED, null);
            return null;
        });
    }

    private void hold(Principal client) {
        practice.as(mara, () -> {
            screening.decide(screening.newest(TestPractice.id(client)).orElseThrow().id(), ScreenOutcome.HELD, "Not now.");
            return null;
        });
    }

    private AssignmentRow assign(Principal client) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(client), EXERCISE, AssignmentTerms.simply(null, null)));
    }

    private AssignmentRow own(Principal client) {
        return practice.as(client, () -> homework.ownOpen().getFirst());
    }

    private void write(Principal client, String words) {
        long work = own(client).id();
        DraftState open = practice.as(client, () -> drafts.open(work));
        practice.as(client, () -> submission.submit(work, open.revision(), ReflectionVisibility.PRIVATE, SEALED_STEP,
                Map.of(SEALED_STEP, words, "camera", "Only mine: " + words)));
    }

    private long pair(Principal client) {
        return practice.as(client, () -> pairs.own().getFirst().state().id());
    }

    private PairSheet sheet(Principal client) {
        long id = pair(client);
        return practice.as(client, () -> pairs.read(id));
    }

    private void agree(Principal client) {
        long id = pair(client);
        practice.as(client, () -> {
            pairs.agree(id);
            return null;
        });
    }

    @Test
    void coupleExercisesStayLockedUntilEachPartnerIsCleared() {
        assertThatThrownBy(() -> assign(ines)).isInstanceOf(CoupleLocked.class).hasMessage("couple-not-cleared");
        clear(ines);
        assertThatThrownBy(() -> assign(ines)).isInstanceOf(CoupleLocked.class);
        clear(tom);

        assertThat(assign(ines).clientId()).isEqualTo(TestPractice.id(ines));
    }

    @Test
    void aPartnerWhoIsHeldLocksThemAgain() {
        clear(ines);
        clear(tom);
        hold(tom);

        assertThatThrownBy(() -> assign(ines)).isInstanceOf(CoupleLocked.class);
    }

    @Test
    void oneExerciseGoesToBothPartners() {
        clear(ines);
        clear(tom);
        AssignmentRow asked = assign(ines);

        assertThat(own(ines).id()).isEqualTo(asked.id());
        assertThat(own(tom).title()).isEqualTo(own(ines).title());
    }

    @Test
    void somebodyAloneIsGivenNoCoupleExercise() {
        Principal noor = practice.clientOf(mara);

        assertThatThrownBy(() -> assign(noor)).isInstanceOf(Conflict.class).hasMessage("couple-missing");
    }

    @Test
    void itIsGivenOnlyByWhoeverCaresForBoth() {
        clear(ines);
        clear(tom);
        practice.endCare(tom, mara);

        assertThatThrownBy(() -> assign(ines)).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void wordsTypedBeforeItWasLockedAreKeptAndCanBeSubmittedLater() {
        clear(ines);
        clear(tom);
        assign(ines);
        long work = own(ines).id();
        DraftState open = practice.as(ines, () -> drafts.open(work));
        hold(tom);

        DraftState kept = practice.as(ines, () -> drafts.save(work, open.revision(), SEALED_STEP, Map.of(SEALED_STEP, "Kept.")));
        assertThatThrownBy(() -> practice.as(ines, () -> homework.sheet(work))).isInstanceOf(CoupleLocked.class);
        assertThatThrownBy(() -> practice.as(ines, () -> submission.submit(work, kept.revision(), ReflectionVisibility.PRIVATE, null,
                null))).isInstanceOf(CoupleLocked.class).hasMessage("couple-locked");

        clear(tom);
        practice.as(ines, () -> submission.submit(work, kept.revision(), ReflectionVisibility.PRIVATE, null, null));
        assertThat(sheet(ines).mine()).extracting(AnsweredPrompt::text).containsExactly("Kept.");
    }

    @Test
    void onePartnersScreenIsNotToBeSeenByTheOther() {
        practice.as(mara, () -> {
            screening.give(TestPractice.id(ines));
            return null;
        });
        long screen = practice.as(ines, () -> ownScreen.waiting().orElseThrow());

        assertThat(practice.as(tom, () -> ownScreen.waiting())).isEmpty();
        assertThatThrownBy(() -> practice.as(tom, () -> {
            ownScreen.answer(screen, Map.of("afraid", "no"));
            return null;
        })).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> practice.as(tom, () -> screening.newest(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aScreenIsAnsweredOnceAndReadByTheClinicianInCare() {
        practice.as(mara, () -> {
            screening.give(TestPractice.id(ines));
            return null;
        });
        assertThatThrownBy(() -> practice.as(mara, () -> {
            screening.give(TestPractice.id(ines));
            return null;
        })).isInstanceOf(Conflict.class).hasMessage("screen-waits");
        practice.as(ines, () -> {
            ownScreen.answer(ownScreen.waiting().orElseThrow(), Map.of("afraid", "talk"));
            return null;
        });

        assertThat(practice.as(ines, () -> ownScreen.waiting())).isEmpty();
        assertThat(practice.as(mara, () -> screening.newest(TestPractice.id(ines))).orElseThrow().answers())
                .containsEntry("afraid", "talk");
        Principal other = practice.clinician();
        assertThatThrownBy(() -> practice.as(other, () -> screening.newest(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(practice.staff(Role.FRONT_DESK), () -> screening.newest(TestPractice.id(ines))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void itOpensWhenBothHaveWrittenAndBothSayYes() {
        clear(ines);
        clear(tom);
        assign(ines);
        write(ines, "I was scared.");
        agree(ines);
        agree(tom);
        PairSheet before = sheet(ines);
        assertThat(before.state().isOpen()).isFalse();
        assertThat(before.theirs()).isEmpty();

        write(tom, "I was tired.");

        assertThat(sheet(ines).theirs()).extracting(AnsweredPrompt::text).containsExactly("I was tired.");
        assertThat(sheet(tom).theirs()).extracting(AnsweredPrompt::text).containsExactly("I was scared.");
    }

    @Test
    void nothingOfTheOtherHalfShowsWhileItIsSealed() {
        clear(ines);
        clear(tom);
        assign(ines);
        PairSheet before = sheet(ines);
        long id = pair(tom);

        write(tom, "I was tired.");
        assertThat(sheet(ines)).isEqualTo(before);
        agree(tom);
        assertThat(sheet(ines)).isEqualTo(before);
        practice.as(tom, () -> {
            pairs.withdraw(id);
            return null;
        });
        assertThat(sheet(ines)).isEqualTo(before);
    }

    @Test
    void aYesTakenBackKeepsItSealed() {
        clear(ines);
        clear(tom);
        assign(ines);
        write(ines, "I was scared.");
        agree(ines);
        long id = pair(ines);
        practice.as(ines, () -> {
            pairs.withdraw(id);
            return null;
        });
        write(tom, "I was tired.");
        agree(tom);

        assertThat(sheet(tom).state().isOpen()).isFalse();
        assertThat(sheet(tom).theirs()).isEmpty();
    }

    @Test
    void twoYesesAtTheSameMomentOpenItOnce() throws Exception {
        clear(ines);
        clear(tom);
        assign(ines);
        write(ines, "I was scared.");
        write(tom, "I was tired.");
        long id = pair(ines);

        List<String> ends = practice.atOnce(List.of(ines, tom), () -> {
            pairs.agree(id);
            return null;
        });

        assertThat(ends).containsOnly("done");
        assertThat(sheet(ines).state().isOpen()).isTrue();
    }

    @Test
    void theEndOfTheCoupleClosesItAndEachKeepsTheOwnWords() {
        clear(ines);
        clear(tom);
        assign(ines);
        write(ines, "I was scared.");
        agree(ines);
        agree(tom);
        long id = pair(ines);
        practice.as(practice.staff(Role.FRONT_DESK), () -> {
            couples.end(TestPractice.id(ines));
            return null;
        });

        write(tom, "I was tired.");

        assertThat(practice.as(tom, () -> pairs.own())).isEmpty();
        PairSheet left = practice.as(ines, () -> pairs.read(id));
        assertThat(left.theirs()).isEmpty();
        assertThat(left.mine()).extracting(AnsweredPrompt::text).containsExactly("I was scared.");
        assertThatThrownBy(() -> practice.as(ines, () -> {
            pairs.agree(id);
            return null;
        })).isInstanceOf(Conflict.class).hasMessage("pair-closed");
    }

    @Test
    void nobodyElseReadsIt() {
        clear(ines);
        clear(tom);
        assign(ines);
        long id = pair(ines);
        Principal noor = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(noor, () -> pairs.read(id))).isInstanceOf(PairNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> pairs.read(id))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void readingTheOthersWordsIsOnTheirRecord() {
        clear(ines);
        clear(tom);
        assign(ines);
        write(ines, "I was scared.");
        write(tom, "I was tired.");
        agree(ines);
        agree(tom);
        sheet(ines);

        assertThat(practice.count("select count(*) from audit_event where account_id = ? and client_id = ? and action = 'R'"
                + " and entity_type = 'SealedPair'", ines.accountId(), TestPractice.id(tom))).isPositive();
    }

    @Test
    void thePolicyOnSecretsIsRecordedForTheCouple() {
        int version = practice.as(mara, () -> couples.of(TestPractice.id(ines))).orElseThrow().version();
        practice.as(mara, () -> couples.agreeOnSecrets(TestPractice.id(ines), version, SecretsPolicy.LIMITED, "Said in session one."));

        assertThat(practice.as(mara, () -> couples.of(TestPractice.id(tom))).orElseThrow().secretsPolicy())
                .isEqualTo(SecretsPolicy.LIMITED);
        assertThatThrownBy(() -> practice.as(mara, () -> couples.agreeOnSecrets(TestPractice.id(tom), version,
                SecretsPolicy.NO_SECRETS, null))).hasMessage("stale-version");
        Principal noor = practice.clientOf(mara);
        assertThatThrownBy(() -> practice.as(mara, () -> couples.agreeOnSecrets(TestPractice.id(noor), 0, SecretsPolicy.LIMITED, null)))
                .isInstanceOf(CoupleNotFound.class);
    }
}
