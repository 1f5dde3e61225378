package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** Repair episodes and reaching out, and who may read them. */
@ExtendWith(ArquillianExtension.class)
class RepairIT {

    @Inject
    private TestPractice practice;
    @Inject
    private RepairJournal journal;
    @Inject
    private RepairStages stages;
    @Inject
    private ReachingOut reaching;
    @Inject
    private GuiltChecks guilt;
    @Inject
    private SharedRepair shared;

    private Principal mara;
    private Principal ines;
    private long episode;

    @BeforeEach
    void somethingHappened() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        episode = begin(ines);
    }

    @Test
    void anEpisodeIsLeftAndResumedAndKeepsEveryWord() {
        save(Stage.IMPACT, 0, "Le llegó 🫶 un portazo.");
        save(Stage.SETTLE, 0, "");
        practice.run(ines, () -> journal.rest(episode));
        practice.run(ines, () -> journal.reopen(episode));

        EpisodeView view = own();

        assertThat(view.isOpen()).isTrue();
        assertThat(view.stages()).filteredOn(StageState::done).extracting(StageState::stage)
                .containsExactly(Stage.SETTLE, Stage.IMPACT);
        assertThat(view.stages().get(Stage.IMPACT.ordinal()).words()).isEqualTo("Le llegó 🫶 un portazo.");
        assertThat(view.returns()).extracting(ReturnRow::how).containsExactly(ReturnKind.REOPENED);
    }

    @Test
    void comingBackAfterAWhileIsKeptAsAReturn() {
        save(Stage.MY_PART, 0, "I left.");
        backdate();
        save(Stage.CARE, 0, "I am here.");
        backdate();
        practice.as(ines, () -> reaching.reachedOut(key(), episode, "Sam", "", BidOutcome.MISSED, null));

        assertThat(own().returns()).hasSize(2).extracting(ReturnRow::how).containsOnly(ReturnKind.RESUMED);
        assertThat(practice.as(ines, () -> journal.open())).singleElement().satisfies(row -> {
            assertThat(row.returns()).isEqualTo(2);
            assertThat(row.stages()).isEqualTo(2);
            assertThat(row.timeToRepair()).isNull();
        });
    }

    @Test
    void theTimeToRepairRunsToTheFirstBidThatLanded() {
        practice.change("update repair_episode set happened_at = timestampadd(hour, -30, happened_at) where id = ?", episode);
        long bid = practice.as(ines, () -> reaching.reachedOut(key(), episode, "Sam", "Sorry", BidOutcome.NOT_READY_YET,
                Instant.now().plus(Duration.ofHours(2))));
        assertThat(own().timeToRepair()).isNull();

        practice.run(ines, () -> reaching.answer(bid, BidOutcome.LANDED, null));

        assertThat(own().timeToRepair()).isBetween(Duration.ofHours(30), Duration.ofHours(31));
    }

    @Test
    void whatWasNotReadyWaitsOnceItsTimeHasCome() {
        long bid = practice.as(ines, () -> reaching.reachedOut(key(), null, "Sam", "", BidOutcome.NOT_READY_YET,
                Instant.now().plus(Duration.ofHours(2))));
        assertThat(practice.as(ines, () -> reaching.toReturnTo())).isEmpty();
        practice.change("update bid set return_at = timestampadd(hour, -3, return_at) where id = ?", bid);

        assertThat(practice.as(ines, () -> reaching.toReturnTo())).extracting(BidRow::id).containsExactly(bid);
        practice.run(ines, () -> reaching.answer(bid, BidOutcome.MISSED, null));
        assertThat(practice.as(ines, () -> reaching.toReturnTo())).isEmpty();
    }

    @Test
    void aStaleSaveOverwritesNothingAndTellsWhatIsKept() {
        save(Stage.MY_PART, 0, "On the phone.");

        StaleStage stale = catchThrowableOfType(StaleStage.class, () -> save(Stage.MY_PART, 0, "On the laptop."));

        assertThat(stale.current().words()).isEqualTo("On the phone.");
        assertThat(own().stages().get(Stage.MY_PART.ordinal()).words()).isEqualTo("On the phone.");
    }

    @Test
    void twoWindowsThatSaveAtTheSameMomentNeverOverwriteEachOther() throws Exception {
        List<String> ends = practice.atOnce(List.of(ines, ines, ines),
                () -> stages.save(episode, Stage.CARE, 0, "From " + Thread.currentThread().getName() + Ids.next()));

        assertThat(ends).containsOnlyOnce("done").containsOnly("done", "stale-draft");
    }

    @Test
    void oneCharacterTooManyIsRefusedAndWhatIsKeptStays() {
        save(Stage.CARE, 0, "x".repeat(20_000));

        assertThatThrownBy(() -> save(Stage.CARE, 1, "x".repeat(20_001))).isInstanceOf(Invalid.class);
        assertThat(own().stages().get(Stage.CARE.ordinal()).words()).hasSize(20_000);
    }

    @Test
    void wordsAreKeptWhereTheEpisodeWasClosedMeanwhile() {
        practice.run(ines, () -> journal.markRepaired(episode));
        save(Stage.ASKING, 0, "May we talk?");

        assertThat(own().status()).isEqualTo(EpisodeStatus.REPAIRED);
        assertThat(own().stages().get(Stage.ASKING.ordinal()).words()).isEqualTo("May we talk?");
    }

    @Test
    void whatIsSentTwiceIsMadeOnce() throws Exception {
        String key = key();
        practice.atOnce(List.of(ines, ines, ines), () -> journal.begin(key, "Twice", null));
        practice.atOnce(List.of(ines, ines, ines), () -> reaching.reachedOut(key, episode, "", "", BidOutcome.LANDED, null));
        practice.atOnce(List.of(ines, ines, ines), () -> guilt.check(key, null, "", 8, 3));

        assertThat(practice.as(ines, () -> journal.open())).hasSize(2);
        assertThat(own().bids()).hasSize(1);
        assertThat(practice.as(ines, () -> guilt.newest(10))).singleElement().satisfies(one -> assertThat(one.gap()).isEqualTo(5));
    }

    @Test
    void theSameKeyOfSomebodyElseIsNotTheirs() {
        Principal other = practice.clientOf(mara);
        String key = key();
        long mine = practice.as(ines, () -> journal.begin(key, "", null));

        assertThat(practice.as(other, () -> journal.begin(key, "", null))).isNotEqualTo(mine);
    }

    @Test
    void anotherClientFindsNothingOfIt() {
        Principal other = practice.clientOf(mara);
        long bid = practice.as(ines, () -> reaching.reachedOut(key(), episode, "Sam", "", BidOutcome.LANDED, null));

        for (Callable<?> look : List.<Callable<?>>of(() -> journal.read(episode), () -> journal.row(episode),
                () -> stages.read(episode, Stage.CARE), () -> stages.save(episode, Stage.CARE, 0, "Mine now"),
                () -> reaching.reachedOut(key(), episode, "", "", BidOutcome.LANDED, null),
                () -> guilt.check(key(), episode, "", 1, 1))) {
            assertThatThrownBy(() -> practice.as(other, look)).isInstanceOf(RepairEpisodeNotFound.class);
        }
        for (Runnable change : List.<Runnable>of(() -> journal.share(episode), () -> journal.delete(episode),
                () -> journal.rest(episode), () -> journal.describe(episode, 0, "Mine", Instant.now()))) {
            assertThatThrownBy(() -> practice.run(other, change)).isInstanceOf(RepairEpisodeNotFound.class);
        }
        assertThatThrownBy(() -> practice.as(other, () -> reaching.read(bid))).isInstanceOf(BidNotFound.class);
        assertThatThrownBy(() -> practice.run(other, () -> reaching.delete(bid))).isInstanceOf(BidNotFound.class);
        assertThat(practice.as(other, () -> journal.open())).isEmpty();
        assertThat(practice.as(other, () -> guilt.newest(10))).isEmpty();
    }

    @Test
    void aClinicianReadsOnlyWhatIsSharedAndOnlyWhileInCare() {
        save(Stage.WHAT_HAPPENED, 0, "The door.");
        assertThatThrownBy(() -> practice.as(mara, () -> shared.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
        practice.run(ines, () -> journal.share(episode));

        assertThat(practice.as(mara, () -> shared.read(episode)).episode().stages().getFirst().words()).isEqualTo("The door.");
        assertThat(practice.as(mara, () -> shared.ofClient(TestPractice.id(ines), null, 10)).items()).hasSize(1);
        assertThat(practice.count("select count(*) from audit_event where entity_type = 'RepairEpisode' and entity_id = ?"
                + " and action = 'R' and account_id = ?", episode, mara.accountId())).isPositive();

        Principal stranger = practice.clinician();
        assertThatThrownBy(() -> practice.as(stranger, () -> shared.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
        assertThatThrownBy(() -> practice.as(stranger, () -> shared.ofClient(TestPractice.id(ines), null, 10)))
                .isInstanceOf(ClientNotFound.class);
        practice.run(ines, () -> journal.keepPrivate(episode));
        assertThatThrownBy(() -> practice.as(mara, () -> shared.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
        practice.run(ines, () -> journal.share(episode));
        practice.endCare(ines, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> shared.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
    }

    @Test
    void theDeskAndAdministratorsAreAllowedNothing() {
        practice.run(ines, () -> journal.share(episode));
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            Principal someone = practice.staff(role);
            for (Callable<?> look : List.<Callable<?>>of(() -> shared.read(episode), () -> journal.read(episode),
                    () -> shared.ofClient(TestPractice.id(ines), null, 10), () -> journal.open(), () -> guilt.newest(5),
                    () -> reaching.own(null, 5), () -> stages.read(episode, Stage.CARE))) {
                assertThatThrownBy(() -> practice.as(someone, look)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void deletingLeavesNoWordAndATraceInTheAuditTrail() {
        save(Stage.WHAT_HAPPENED, 0, "The door.");
        practice.as(ines, () -> reaching.reachedOut(key(), episode, "Sam", "Sorry", BidOutcome.LANDED, null));
        long check = practice.as(ines, () -> guilt.check(key(), episode, "The door", 8, 3)).id();

        practice.run(ines, () -> journal.delete(episode));

        assertThatThrownBy(() -> practice.as(ines, () -> journal.read(episode))).isInstanceOf(RepairEpisodeNotFound.class);
        for (String table : List.of("repair_stage", "bid", "episode_return")) {
            assertThat(practice.count("select count(*) from " + table + " where episode_id = ?", episode)).as(table).isZero();
        }
        assertThat(practice.count("select count(*) from guilt_check where id = ? and episode_id is null", check)).isOne();
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? and action = 'D'", episode)).isOne();
    }

    @Test
    void aChangeOfItsNameOnAnOldVersionIsRefused() {
        int version = own().version();
        practice.run(ines, () -> journal.describe(episode, version, "The other door", Instant.now()));

        assertThatThrownBy(() -> practice.run(ines, () -> journal.describe(episode, version, "A door", Instant.now())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theHistoryIsPagedAndTakesAsManyStatementsForManyAsForOne() throws Exception {
        practice.run(ines, () -> journal.rest(episode));
        long forOne = practice.selects(ines, () -> journal.history(null, 10));
        for (int i = 0; i < 3; i++) {
            long another = begin(ines);
            practice.run(ines, () -> journal.markRepaired(another));
        }

        assertThat(practice.selects(ines, () -> journal.history(null, 10))).isEqualTo(forOne);
        var first = practice.as(ines, () -> journal.history(null, 3));
        assertThat(first.items()).hasSize(3);
        assertThat(practice.as(ines, () -> journal.history(first.next(), 3)).items()).extracting(EpisodeRow::id).containsExactly(episode);
    }

    private long begin(Principal someone) {
        return practice.as(someone, () -> journal.begin(key(), "La puerta", null));
    }

    private StageState save(Stage stage, int revision, String words) {
        return practice.as(ines, () -> stages.save(episode, stage, revision, words));
    }

    private EpisodeView own() {
        return practice.as(ines, () -> journal.read(episode));
    }

    /** As if the client had left it yesterday. */
    private void backdate() {
        practice.change("update repair_episode set touched_at = timestampadd(hour, -20, touched_at) where id = ?", episode);
    }

    private static String key() {
        return Ids.format(Ids.next());
    }
}
