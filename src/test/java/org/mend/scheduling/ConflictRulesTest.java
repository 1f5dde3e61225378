package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mend.scheduling.BookingCandidate.Busy;
import org.mend.scheduling.BookingCandidate.Resource;
import org.mend.shared.TimeSlot;

class ConflictRulesTest {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final TimeSlot SESSION = TimeSlot.of(NINE, Duration.ofMinutes(50));
    private static final TimeSlot TAKEN = TimeSlot.of(NINE, Duration.ofMinutes(60));
    private static final TimeSlot OPEN = TimeSlot.of(NINE, Duration.ofHours(8));
    private static final TimeSlot CLASH = TimeSlot.of(NINE.plusSeconds(3300), Duration.ofMinutes(60));
    private static final Room LINDEN = new Room(new RoomRow(0, "Linden", 3, null, true, 0));

    @Test
    void aFreeHourHasNothingInItsWay() {
        assertThat(kinds(candidate(Optional.of(LINDEN), List.of(OPEN), List.of(), List.of()))).isEmpty();
    }

    @Test
    void allThatIsInTheWayIsNamedAtOnce() {
        BookingCandidate crowded = candidate(Optional.of(LINDEN), List.of(), List.of(OPEN), List.of(
                new Busy(Resource.CLINICIAN, 1, CLASH), new Busy(Resource.ROOM, 2, CLASH), new Busy(Resource.CLIENT, 7, CLASH)));

        assertThat(kinds(crowded)).containsExactly("clinician-double-booked", "outside-availability", "clinician-on-leave",
                "room-taken", "client-double-booked");
    }

    @Test
    void theConflictSaysUntilWhenTheBufferIncluded() {
        BookingCandidate busy = candidate(Optional.of(LINDEN), List.of(OPEN), List.of(),
                List.of(new Busy(Resource.CLINICIAN, 1, CLASH)));

        assertThat(new ClinicianDoubleBooked().check(busy).orElseThrow())
                .isEqualTo(new BookingConflict("clinician-double-booked", "Mara Weil", CLASH.end()));
    }

    @Test
    void aSessionThatOnlyTouchesAnotherIsNoConflict() {
        TimeSlot next = TimeSlot.of(TAKEN.end(), Duration.ofMinutes(60));

        assertThat(kinds(candidate(Optional.of(LINDEN), List.of(OPEN), List.of(),
                List.of(new Busy(Resource.CLINICIAN, 1, next), new Busy(Resource.ROOM, 2, next))))).isEmpty();
    }

    @Test
    void noFreeRoomIsAConflictOfItsOwn() {
        assertThat(kinds(candidate(Optional.empty(), List.of(OPEN), List.of(), List.of()))).containsExactly("no-room-free");
    }

    @Test
    void aRoomSeatsTheClinicianToo() {
        Room narrow = new Room(new RoomRow(0, "Closet", 1, null, true, 0));

        assertThat(kinds(candidate(Optional.of(narrow), List.of(OPEN), List.of(), List.of()))).containsExactly("room-too-small");
    }

    private static List<String> kinds(BookingCandidate candidate) {
        return ConflictRule.ALL.stream().map(rule -> rule.check(candidate)).flatMap(Optional::stream)
                .map(BookingConflict::kind).toList();
    }

    private static BookingCandidate candidate(Optional<Room> room, List<TimeSlot> open, List<TimeSlot> leave, List<Busy> busy) {
        return new BookingCandidate(SESSION, TAKEN, 1, "Mara Weil", room, Map.of(7L, "Ines Keller"), open, leave, busy);
    }
}
