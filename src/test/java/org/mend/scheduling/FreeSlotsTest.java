package org.mend.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mend.shared.TimeSlot;

class FreeSlotsTest {

    private static final Instant NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Service INDIVIDUAL = new Service(new ServiceRow(0, "Individual", "Individual", 50, 0, 10, 1, true, 0));

    @Test
    void theBufferAfterASessionIsKeptFree() {
        TimeSlot booked = INDIVIDUAL.taken(TimeSlot.of(NINE, Duration.ofMinutes(50)));

        List<FreeSlot> found = search(List.of(booked), List.of(), List.of());

        assertThat(found.getFirst().start()).isEqualTo(NINE.plus(Duration.ofMinutes(60)));
    }

    @Test
    void aSessionThatWouldReachBeyondTheWorkingHoursIsNotOffered() {
        assertThat(search(List.of(), List.of(), List.of()).getLast().end()).isBeforeOrEqualTo(NINE.plus(Duration.ofHours(8)));
    }

    @Test
    void theNextRoomIsUsedWhereTheFirstIsTaken() {
        List<FreeSlot> found = search(List.of(), List.of(), List.of(TimeSlot.of(NINE, Duration.ofHours(1))));

        assertThat(found.getFirst().roomName()).isEqualTo("Oak");
        assertThat(found.getLast().roomName()).isEqualTo("Linden");
    }

    /** What the search finds is exactly what trying every quarter of an hour by the definition finds. */
    @Test
    void agreesWithTryingEveryStartOnTenThousandRandomDays() {
        Random random = new Random(20261124);
        for (int round = 0; round < 10_000; round++) {
            List<TimeSlot> taken = randomSlots(random, random.nextInt(8));
            List<TimeSlot> leave = randomSlots(random, random.nextInt(2));
            List<TimeSlot> linden = randomSlots(random, random.nextInt(8));

            List<Instant> found = search(taken, leave, linden).stream().map(FreeSlot::start).toList();

            assertThat(found).as("round %d", round).isEqualTo(byDefinition(taken, leave));
        }
    }

    private static List<Instant> byDefinition(List<TimeSlot> taken, List<TimeSlot> leave) {
        return Stream.iterate(NINE, start -> start.plus(Duration.ofMinutes(15))).limit(32)
                .filter(start -> !start.plus(Duration.ofMinutes(50)).isAfter(NINE.plus(Duration.ofHours(8))))
                .filter(start -> minutes(start, 60).noneMatch(minute -> taken.stream().anyMatch(slot -> holds(slot, minute))))
                .filter(start -> minutes(start, 50).noneMatch(minute -> leave.stream().anyMatch(slot -> holds(slot, minute))))
                .toList();
    }

    private static Stream<Instant> minutes(Instant start, int count) {
        return Stream.iterate(start, minute -> minute.plusSeconds(60)).limit(count);
    }

    private static boolean holds(TimeSlot slot, Instant minute) {
        return !minute.isBefore(slot.start()) && minute.isBefore(slot.end());
    }

    private static List<TimeSlot> randomSlots(Random random, int count) {
        List<TimeSlot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(TimeSlot.of(NINE.plusSeconds(300L * random.nextInt(96)), Duration.ofMinutes(5L * (1 + random.nextInt(24)))));
        }
        return slots;
    }

    private static List<FreeSlot> search(List<TimeSlot> taken, List<TimeSlot> leave, List<TimeSlot> linden) {
        TimeSlot day = TimeSlot.of(NINE, Duration.ofHours(8));
        return FreeSlots.of(1, "Mara Weil", INDIVIDUAL, day, List.of(day), leave, taken,
                List.of(new FreeSlots.RoomPlan(2, "Linden", linden), new FreeSlots.RoomPlan(3, "Oak", List.of())), 1000);
    }
}
