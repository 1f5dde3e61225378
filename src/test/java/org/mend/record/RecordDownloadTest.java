package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class RecordDownloadTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final byte[] HASH = new byte[32];

    private final RecordDownload download = new RecordDownload(1, HASH, NOW);

    @Test
    void itGoesOnStepByStepAndIsWholeOnlyWhenItIsReady() {
        assertThat(download.progress().percent()).isZero();
        download.claim("a", 2, NOW);
        download.step(NOW);
        assertThat(download.progress().percent()).isEqualTo(50);
        download.step(NOW);
        assertThat(download.progress().percent()).isEqualTo(99);
        download.ready(NOW);
        assertThat(download.progress().percent()).isEqualTo(100);
    }

    @Test
    void itIsThereForADayAndNotAMomentLonger() {
        download.claim("a", 1, NOW);
        download.ready(NOW);

        assertThat(download.isReady(NOW.plus(RecordDownload.LIFE).minusNanos(1000))).isTrue();
        assertThat(download.isReady(NOW.plus(RecordDownload.LIFE))).isFalse();
    }

    @Test
    void whatComesToNothingThreeTimesHasFailed() {
        for (int i = 0; i < 3; i++) {
            assertThat(download.claim("a" + i, 1, NOW)).isTrue();
            download.letGo();
            assertThat(download.progress().state()).isEqualTo(DownloadState.WAITING);
        }

        assertThat(download.claim("b", 1, NOW)).isFalse();
        assertThat(download.progress().state()).isEqualTo(DownloadState.FAILED);
        assertThat(download.isUnderWay(NOW)).isFalse();
    }

    @Test
    void onlyTheNewestLinkOpensIt() {
        byte[] other = HASH.clone();
        other[31] = 1;
        assertThat(download.opensWith(HASH)).isTrue();

        download.link(other);

        assertThat(download.opensWith(HASH)).isFalse();
        assertThat(download.opensWith(other)).isTrue();
    }
}
