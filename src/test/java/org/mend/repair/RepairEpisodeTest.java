package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;

class RepairEpisodeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

    @Test
    void itBeginsOpenAndPrivateAndNow() {
        RepairEpisode episode = episode();

        assertThat(episode.status()).isEqualTo(EpisodeStatus.OPEN);
        assertThat(episode.isShared()).isFalse();
        assertThat(episode.happenedAt()).isEqualTo(NOW);
        assertThat(episode.timeToRepair(null)).isEmpty();
    }

    @Test
    void takingItUpAtOnceIsNoReturnAndAfterAWhileIsOne() {
        RepairEpisode episode = episode();

        assertThat(episode.touch(NOW.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(episode.touch(NOW.plus(Duration.ofHours(5)))).hasValueSatisfying(
                back -> assertThat(back.how()).isEqualTo(ReturnKind.RESUMED));
        assertThat(episode.touch(NOW.plus(Duration.ofHours(6)))).isEmpty();
    }

    @Test
    void everyReopeningIsAReturn() {
        RepairEpisode episode = episode();
        assertThat(episode.reopen(NOW)).as("it is open").isEmpty();
        episode.rest(NOW);
        assertThat(episode.reopen(NOW)).isPresent();
        episode.markRepaired(NOW);
        assertThat(episode.reopen(NOW)).hasValueSatisfying(back -> assertThat(back.how()).isEqualTo(ReturnKind.REOPENED));
        assertThat(episode.status()).isEqualTo(EpisodeStatus.OPEN);
        assertThat(episode.closedAt()).isNull();
    }

    @Test
    void reopeningTakesNothingOfTheFirstRepairAway() {
        RepairEpisode episode = new RepairEpisode(1, "key", "", NOW.minus(Duration.ofDays(2)), NOW);
        episode.markRepaired(NOW);
        episode.reopen(NOW.plus(Duration.ofDays(1)));
        episode.markRepaired(NOW.plus(Duration.ofDays(9)));

        assertThat(episode.timeToRepair(null)).contains(Duration.ofDays(2));
    }

    @Test
    void closingTwiceClosesOnce() {
        RepairEpisode episode = episode();
        episode.rest(NOW.plusSeconds(10));
        episode.rest(NOW.plusSeconds(20));

        assertThat(episode.closedAt()).isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    void aMomentAheadOrInAnotherLifeIsRefused() {
        assertThatThrownBy(() -> new RepairEpisode(1, "key", "", NOW.plus(Duration.ofHours(1)), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new RepairEpisode(1, "key", "", Instant.parse("1890-01-01T00:00:00Z"), NOW))
                .isInstanceOf(Invalid.class);
        assertThat(new RepairEpisode(1, "key", "", Instant.parse("1961-05-01T00:00:00Z"), NOW).happenedAt()).isBefore(NOW);
    }

    @Test
    void aTitleMayHaveAsManyCharactersAsPeopleCountNotAsJavaDoes() {
        assertThat(new RepairEpisode(1, "key", "🫶".repeat(160), null, NOW).title()).hasSize(320);
        assertThatThrownBy(() -> new RepairEpisode(1, "key", "🫶".repeat(161), null, NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void sharingIsTakenBackWhenever() {
        RepairEpisode episode = episode();
        episode.share(NOW);
        assertThat(episode.isShared()).isTrue();
        episode.keepPrivate();
        assertThat(episode.isShared()).isFalse();
    }

    private static RepairEpisode episode() {
        return new RepairEpisode(1, "key", "The door", null, NOW);
    }
}
