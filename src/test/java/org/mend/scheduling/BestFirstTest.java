package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mend.scheduling.BestFirst.UsualHour;
import org.mend.scheduling.SuggestedSlot.Reason;

class BestFirstTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant TUESDAY_NINE = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aFreeMorningIsOfferedHourByHourAndNotEveryQuarter() {
        List<SuggestedSlot> best = BestFirst.of(quarters(TUESDAY_NINE, 12), Optional.empty(), BERLIN, 6);

        assertThat(best).extracting(suggested -> suggested.slot().start()).containsExactly(TUESDAY_NINE,
                TUESDAY_NINE.plus(60, ChronoUnit.MINUTES), TUESDAY_NINE.plus(120, ChronoUnit.MINUTES));
    }

    @Test
    void theUsualHourStandsFirstAlthoughItComesLater() {
        Instant usual = TUESDAY_NINE.plus(5, ChronoUnit.HOURS).plus(7, ChronoUnit.DAYS);
        List<FreeSlot> free = List.of(slot(TUESDAY_NINE, 1), slot(usual, 1));

        List<SuggestedSlot> best = BestFirst.of(free, Optional.of(UsualHour.of(usual, BERLIN)), BERLIN, 6);

        assertThat(best.getFirst()).isEqualTo(new SuggestedSlot(slot(usual, 1), Reason.USUAL_HOUR));
        assertThat(best).hasSize(2);
    }

    @Test
    void anHourThatFitsInOnlyOnePlaceClosesAGap() {
        List<SuggestedSlot> best = BestFirst.of(quarters(TUESDAY_NINE, 1), Optional.empty(), BERLIN, 6);

        assertThat(best).extracting(SuggestedSlot::reason).containsExactly(Reason.CLOSES_GAP);
    }

    @Test
    void twoCliniciansAreOfferedSideBySide() {
        List<FreeSlot> free = List.of(slot(TUESDAY_NINE, 2), slot(TUESDAY_NINE, 1));

        assertThat(BestFirst.of(free, Optional.empty(), BERLIN, 6)).extracting(suggested -> suggested.slot().clinicianId())
                .containsExactly(1L, 2L);
    }

    @Test
    void comingOnceIsNoHabit() {
        assertThat(UsualHour.among(List.of(TUESDAY_NINE, TUESDAY_NINE.plus(1, ChronoUnit.DAYS)), BERLIN)).isEmpty();
    }

    @Test
    void theUsualHourIsMeantInWallTimeAcrossTheEndOfSummerTime() {
        Instant summer = Instant.parse("2026-10-20T07:00:00Z");
        Instant winter = Instant.parse("2026-10-27T08:00:00Z");

        assertThat(UsualHour.among(List.of(summer, winter), BERLIN)).contains(UsualHour.of(winter, BERLIN));
    }

    private static List<FreeSlot> quarters(Instant from, int count) {
        return IntStream.range(0, count).mapToObj(step -> slot(from.plus(15L * step, ChronoUnit.MINUTES), 1)).toList();
    }

    private static FreeSlot slot(Instant start, long clinician) {
        return new FreeSlot(start, start.plus(Duration.ofMinutes(50)), clinician, "Clinician " + clinician, 7, "Linden");
    }
}
