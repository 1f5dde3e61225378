package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.inject.Inject;

/** Promises that ask back, alone and between two partners. */
@ExtendWith(ArquillianExtension.class)
class FollowThroughIT {

    @Inject
    private TestPractice practice;
    @Inject
    private FollowThrough follow;
    @Inject
    private RepairJournal journal;
    @Inject
    private RepairStages stages;
    @Inject
    private SharedRepair shared;

    private Principal mara;
    private Principal ruth;
    private Principal sam;

    @BeforeEach
    void aCouple() {
        mara = practice.clinician();
        ruth = practice.clientOf(mara);
        sam = practice.clientOf(mara);
        practice.couple(ruth, sam);
    }

    @Test
    void aPromiseAsksBackAndIsAnsweredInOneTap() {
        long promise = promise(null);
        assertThat(practice.as(ruth, () -> follow.waiting())).isEmpty();
        assertThatThrownBy(() -> answer(ruth, promise, 1, FollowAnswer.KEPT, "")).isInstanceOf(Invalid.class);
        passed(promise, 8);

        assertThat(practice.as(ruth, () -> follow.waiting())).singleElement()
                .satisfies(row -> assertThat(row.asked().afterDays()).isEqualTo(7));
        answer(ruth, promise, 7, FollowAnswer.PARTLY, "Once.");
        answer(ruth, promise, 7, FollowAnswer.PARTLY, "Once.");
        answer(ruth, promise, 7, FollowAnswer.KEPT, "Twice.");

        assertThat(practice.as(ruth, () -> follow.waiting())).isEmpty();
        assertThat(seen(ruth, promise, 7).own().words()).isEqualTo("Twice.");
        assertThat(practice.count("select count(*) from follow_up_answer")).isPositive();
    }

    @Test
    void bothAnswerAloneAndSeeEachOtherOnlyThenWhoeverIsFirst() {
        for (List<Principal> order : List.of(List.of(ruth, sam), List.of(sam, ruth))) {
            long promise = sharedPromise();
            Principal first = order.getFirst();
            Principal second = order.getLast();
            answer(first, promise, 1, FollowAnswer.KEPT, "I did.");
            assertThat(seen(first, promise, 1).other()).isNull();
            assertThat(seen(second, promise, 1).other()).isNull();
            assertThat(seen(second, promise, 1).own()).isNull();
            assertThat(practice.as(second, () -> follow.waiting())).extracting(PromiseRow::id).contains(promise);

            answer(second, promise, 1, FollowAnswer.NOT_YET, "Not really.");

            assertThat(seen(first, promise, 1).other().words()).isEqualTo("Not really.");
            assertThat(seen(second, promise, 1).other().words()).isEqualTo("I did.");
            assertThatThrownBy(() -> answer(first, promise, 1, FollowAnswer.PARTLY, "")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void bothAtTheSameMomentAreBothKept() throws Exception {
        long promise = sharedPromise();

        List<String> ends = practice.atOnce(List.of(ruth, sam, ruth, sam), () -> {
            follow.answer(promise, 1, FollowAnswer.KEPT, "");
            return null;
        });

        assertThat(ends).containsOnly("done");
        assertThat(seen(ruth, promise, 1).isOpened()).isTrue();
    }

    @Test
    void aCoupleThatEndsBetweenTheTwoAnswersLeavesNoTrace() {
        long promise = sharedPromise();
        answer(ruth, promise, 1, FollowAnswer.KEPT, "I did.");
        practice.endCouple(ruth, sam);

        assertThatThrownBy(() -> answer(sam, promise, 1, FollowAnswer.KEPT, "")).isInstanceOf(CommitmentNotFound.class);
        assertThatThrownBy(() -> practice.as(sam, () -> follow.read(promise))).isInstanceOf(CommitmentNotFound.class);
        assertThat(practice.as(sam, () -> follow.all())).isEmpty();
        PromiseRow own = practice.as(ruth, () -> follow.read(promise));
        assertThat(own.sharedWith()).isNull();
        assertThat(own.checkIns().getFirst().own().words()).isEqualTo("I did.");

        practice.couple(ruth, sam);
        assertThat(practice.as(sam, () -> follow.all())).as("a couple that begins anew does not open it").isEmpty();
    }

    @Test
    void whatBothAnsweredIsEachOnesOwnAgainOnceTheCoupleEnds() {
        long promise = sharedPromise();
        answer(ruth, promise, 1, FollowAnswer.KEPT, "");
        answer(sam, promise, 1, FollowAnswer.NOT_YET, "Secret now.");
        practice.endCouple(ruth, sam);

        assertThat(seen(ruth, promise, 1).other()).isNull();
        assertThat(practice.as(ruth, () -> follow.read(promise)).toString()).doesNotContain("Secret");
    }

    @Test
    void notSharingAnyMoreTakesItFromThePartnerAtOnce() {
        long promise = sharedPromise();
        practice.run(ruth, () -> follow.stopSharing(promise));

        assertThatThrownBy(() -> practice.as(sam, () -> follow.read(promise))).isInstanceOf(CommitmentNotFound.class);
        assertThat(practice.as(sam, () -> follow.waiting())).isEmpty();
    }

    @Test
    void thePartnerSeesTheWordsOfThePromiseAndNothingOfTheEpisode() {
        long episode = practice.as(ruth, () -> journal.begin(key(), "Secret title", null));
        practice.as(ruth, () -> stages.save(episode, Stage.FOLLOW_THROUGH, 0, "Secret words"));
        long promise = promise(episode);
        practice.run(ruth, () -> follow.share(promise));

        PromiseRow row = practice.as(sam, () -> follow.read(promise));

        assertThat(row.episodeId()).isNull();
        assertThat(row.words()).isEqualTo("Ask when.");
        assertThat(row.sharedWith()).isEqualTo("Ines");
        assertThatThrownBy(() -> practice.as(sam, () -> journal.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
        assertThatThrownBy(() -> practice.run(sam, () -> follow.letGo(promise))).isInstanceOf(CommitmentNotFound.class);
        assertThatThrownBy(() -> practice.run(sam, () -> follow.share(promise))).isInstanceOf(CommitmentNotFound.class);
    }

    @Test
    void nothingInTheOthersRecordTellsThatOneHasAnswered() {
        long promise = sharedPromise();
        answer(sam, promise, 1, FollowAnswer.KEPT, "");

        assertThat(practice.count("select count(*) from audit_event where client_id = ? and account_id = ?",
                TestPractice.id(ruth), sam.accountId())).isZero();
    }

    @Test
    void theClinicianReadsThePromiseOfASharedEpisodeWithoutThePartnersAnswer() {
        long episode = practice.as(ruth, () -> journal.begin(key(), "", null));
        long promise = promise(episode);
        practice.run(ruth, () -> follow.share(promise));
        passed(promise, 1);
        answer(ruth, promise, 1, FollowAnswer.KEPT, "I did.");
        answer(sam, promise, 1, FollowAnswer.PARTLY, "Sam's own.");
        practice.run(ruth, () -> journal.share(episode));

        CheckIn seen = practice.as(mara, () -> shared.read(episode)).episode().promises().getFirst().checkIns().getFirst();

        assertThat(seen.own().words()).isEqualTo("I did.");
        assertThat(seen.other()).isNull();
    }

    @Test
    void withoutAPartnerThereIsNobodyToShareItWith() {
        Principal alone = practice.clientOf(mara);
        long promise = practice.as(alone, () -> follow.promise(key(), null, "Alone."));

        assertThatThrownBy(() -> practice.run(alone, () -> follow.share(promise))).isInstanceOf(Conflict.class);
        assertThat(practice.as(alone, () -> follow.partnerName())).isNull();
    }

    @Test
    void strangersAndStaffFindNoPromise() {
        long promise = sharedPromise();
        Principal other = practice.clientOf(mara);

        assertThatThrownBy(() -> practice.as(other, () -> follow.read(promise))).isInstanceOf(CommitmentNotFound.class);
        assertThatThrownBy(() -> answer(other, promise, 1, FollowAnswer.KEPT, "")).isInstanceOf(CommitmentNotFound.class);
        for (Principal staff : List.of(mara, practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN))) {
            assertThatThrownBy(() -> practice.as(staff, () -> follow.read(promise))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void wordsThatAreTooLongAreRefusedAndNothingChanges() {
        long promise = sharedPromise();

        assertThatThrownBy(() -> answer(ruth, promise, 1, FollowAnswer.KEPT, "x".repeat(20_001))).isInstanceOf(Invalid.class);
        assertThat(seen(ruth, promise, 1).own()).isNull();
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForOne() throws Exception {
        sharedPromise();
        long forOne = practice.selects(sam, () -> follow.all());
        sharedPromise();
        sharedPromise();

        assertThat(practice.selects(sam, () -> follow.all())).isEqualTo(forOne);
        assertThat(practice.as(sam, () -> follow.all())).hasSize(3);
    }

    private long promise(Long episode) {
        return practice.as(ruth, () -> follow.promise(key(), episode, "Ask when."));
    }

    /** Shared on the day it was made, yesterday. */
    private long sharedPromise() {
        long promise = promise(null);
        practice.run(ruth, () -> follow.share(promise));
        passed(promise, 1);
        return promise;
    }

    /** As if days had passed since it was made, and shared. */
    private void passed(long promise, int days) {
        practice.change("update follow_up set due_on = date_sub(due_on, interval ? day) where commitment_id = ?", days, promise);
        practice.change("update commitment_share set shared_on = date_sub(shared_on, interval ? day),"
                + " shared_at = date_sub(shared_at, interval ? day) where commitment_id = ?", days, days, promise);
    }

    private void answer(Principal someone, long promise, int days, FollowAnswer answer, String words) {
        practice.run(someone, () -> follow.answer(promise, days, answer, words));
    }

    private CheckIn seen(Principal someone, long promise, int days) {
        return practice.as(someone, () -> follow.read(promise)).checkIns().stream().filter(one -> one.afterDays() == days)
                .findFirst().orElseThrow();
    }

    private static String key() {
        return Ids.format(Ids.next());
    }
}
