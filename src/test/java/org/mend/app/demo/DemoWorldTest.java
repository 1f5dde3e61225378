package org.mend.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mend.app.demo.HomeworkSpec.State;
import org.mend.shared.TimeSlot;

/** What has to be true of the demo practice on whatever day it is loaded. */
class DemoWorldTest {

    private static final Map<String, DemoExercise> LIBRARY = SampleLibrary.exercises();
    private static final Map<Instant, DemoWorld> WORLDS = new HashMap<>();

    /** Each weekday, both changes of the clock, Christmas, a leap day and a weekend. */
    static Stream<Instant> days() {
        return Stream.of("2026-11-23T09:20:00Z", "2026-11-24T13:40:00Z", "2026-11-25T06:00:00Z", "2026-11-26T22:30:00Z",
                "2026-11-27T10:05:00Z", "2026-11-28T11:00:00Z", "2026-10-25T00:30:00Z", "2027-03-28T01:30:00Z",
                "2026-12-25T10:00:00Z", "2028-02-29T15:00:00Z", "2027-01-01T08:00:00Z").map(Instant::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void nobodyAndNoRoomIsTakenTwice(Instant now) {
        Map<Long, TimeSlot> lastByResource = new HashMap<>();
        world(now).sessions().stream().filter(DemoSession::isLive).sorted(Comparator.comparing(session -> session.taken().start()))
                .forEach(session -> session.resources().forEach(resource -> {
                    TimeSlot before = lastByResource.put(resource, session.taken());
                    assertThat(before == null || !before.overlaps(session.taken())).as("%s at %s", resource, session.start()).isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("days")
    void liveSessionsLieInWorkingHoursAndOutsideLeave(Instant now) {
        DemoWorld world = world(now);
        world.sessions().stream().filter(DemoSession::isLive).forEach(session -> {
            LocalDate date = LocalDate.ofInstant(session.start(), DemoDay.ZONE);
            LocalTime from = LocalTime.ofInstant(session.start(), DemoDay.ZONE);
            LocalTime until = LocalTime.ofInstant(session.end(), DemoDay.ZONE);
            assertThat(session.clinician().hoursOn(date.getDayOfWeek())).as("%s at %s", session.clinician().username(), session.start())
                    .anyMatch(stretch -> !from.isBefore(stretch.from()) && !until.isAfter(stretch.until()));
            assertThat(world.leave().isAway(session.clinician(), date)).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void roomsSeatEverybodyAndServicesTakeThem(Instant now) {
        world(now).sessions().forEach(session -> {
            assertThat(session.clients()).hasSizeLessThanOrEqualTo(session.service().mostClients());
            assertThat(session.room().seats()).isGreaterThan(session.clients().size());
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatIsOverHasAnEndAndWhatIsToComeIsBooked(Instant now) {
        world(now).sessions().forEach(session -> {
            assertThat(session.createdAt()).isBefore(now).isBefore(session.start());
            assertThat(session.status().equals(DemoSession.CANCELLED)).isEqualTo(session.reason() != null);
            if (session.isLive()) {
                List<String> possible = !session.end().isAfter(now) ? List.of("fulfilled", "noshow")
                        : !session.start().isAfter(now) ? List.of("checked-in", "noshow") : List.of("booked", "arrived");
                assertThat(session.status()).isIn(possible);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothingWasWrittenTomorrowAndNothingBeforeItWasAsked(Instant now) {
        world(now).assignments().forEach(one -> {
            assertThat(one.assignedAt()).isBefore(now);
            assertThat(one.endedAt() != null).isEqualTo(ended(one.spec().state()));
            DemoAssignment.Reflection written = one.reflection();
            if (written != null) {
                assertThat(one.assignedAt()).isBefore(written.startedAt());
                Instant last = written.draft() != null ? written.draft().savedAt() : written.submittedAt();
                assertThat(last).isAfter(written.startedAt()).isBefore(now);
                if (written.review() != null) {
                    assertThat(written.review().reviewedAt()).isAfter(last).isBefore(now);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void firstDayShowsFiveSessionsOfDoctorWeilAndSevenReflectionsWait(Instant now) {
        DemoWorld world = world(now);
        LocalDate first = world.day().boardDay();
        List<DemoSession> board = world.sessions().stream().filter(session -> session.clinician().username().equals("mara.weil"))
                .filter(session -> LocalDate.ofInstant(session.start(), DemoDay.ZONE).equals(first)).toList();
        boolean weekday = first.equals(world.day().today());
        assertThat(board).allMatch(DemoSession::isLive).hasSizeBetween(weekday ? 5 : 4, 5);
        assertThat(board.stream().flatMap(session -> session.clients().stream()).map(DemoClient::username))
                .contains("ines.keller", "ruth.amsel", "sam.amsel");
        assertThat(world.assignments().stream().filter(one -> one.spec().state() == State.DONE_WAITING)
                .filter(one -> one.clinician().username().equals("mara.weil"))).hasSize(7);
    }

    @Test
    void thePracticeHasItsSize() {
        DemoWorld world = world(Instant.parse("2026-11-24T13:40:00Z"));
        assertThat(world.people().clinicians()).hasSize(8);
        assertThat(world.people().clients()).hasSize(120);
        assertThat(world.people().cases).filteredOn(CareCase::isCouple).hasSize(16);
        assertThat(world.people().clients()).filteredOn(DemoClient::hasAccount).hasSizeBetween(38, 46)
                .extracting(DemoClient::username).contains("ines.keller", "ruth.amsel", "sam.amsel");
        assertThat(world.people().clients()).filteredOn(client -> client.locale().equals("es")).hasSizeBetween(14, 18);
        assertThat(world.people().clients()).extracting(DemoClient::username).doesNotHaveDuplicates();
        assertThat(world.assignments()).filteredOn(one -> one.spec().state().isDone()).hasSize(HomeworkPlan.REFLECTIONS);
        assertThat(world.assignments()).extracting(one -> one.spec().state()).contains(State.values());
    }

    @Test
    void theSameMomentGivesTheSameWorld() {
        Instant now = Instant.parse("2026-11-24T13:40:00Z");
        DemoWorld again = DemoWorld.at(now, SampleLibrary.exercises());
        assertThat(again.sessions()).isEqualTo(world(now).sessions());
        assertThat(again.assignments()).isEqualTo(world(now).assignments());
    }

    @Test
    void ofAnotherHourOfTheDayOnlyTheStateOfTodayDiffers() {
        DemoWorld morning = world(Instant.parse("2026-11-24T06:00:00Z"));
        DemoWorld evening = world(Instant.parse("2026-11-24T18:00:00Z"));
        assertThat(evening.sessions()).extracting(DemoWorldTest::planned)
                .isEqualTo(morning.sessions().stream().map(DemoWorldTest::planned).toList());
        assertThat(evening.assignments()).extracting(DemoWorldTest::written)
                .isEqualTo(morning.assignments().stream().map(DemoWorldTest::written).toList());
    }

    @Test
    void idsOccurOnceAndCarryMidnight() {
        DemoWorld world = world(Instant.parse("2026-11-24T13:40:00Z"));
        List<Long> ids = Stream.concat(world.sessions().stream().map(DemoSession::id),
                world.assignments().stream().map(DemoAssignment::id)).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> (id >> 22) % 86_400_000L == 0);
    }

    @Test
    void inesIsInTheMiddleOfASentence() {
        List<DemoAssignment> own = world(Instant.parse("2026-11-24T13:40:00Z")).assignments().stream()
                .filter(one -> one.spec().client().username().equals("ines.keller")).toList();
        assertThat(own).filteredOn(one -> one.status().equals("in-progress")).singleElement().satisfies(one -> {
            assertThat(one.exercise().slug()).isEqualTo("before-i-say-sorry-again");
            assertThat(one.reflection().draft().stepKey()).isEqualTo("their-side");
            assertThat(one.reflection().answers()).containsKey("their-side");
        });
        assertThat(own).filteredOn(one -> one.status().equals("requested")).hasSize(2);
        assertThat(own).filteredOn(one -> one.status().equals("completed")).hasSizeGreaterThan(7);
    }

    @Test
    void everyTextIsSpokenOut() {
        assertThat(world(Instant.parse("2026-11-24T13:40:00Z")).assignments()).filteredOn(one -> one.reflection() != null)
                .flatExtracting(one -> one.reflection().answers().values()).filteredOn(String.class::isInstance)
                .allMatch(text -> !text.toString().isBlank() && !text.toString().matches("(?s).*[{}]|null.*"));
    }

    @Test
    void guiltComesCloserToTheMomentOverTheWeeks() {
        List<DemoAssignment> compared = world(Instant.parse("2026-11-24T13:40:00Z")).assignments().stream()
                .filter(one -> one.spec().exercise().equals("guilt-and-the-moment") && one.spec().state().isDone()).toList();
        assertThat(gap(compared, 50, 90)).isGreaterThan(gap(compared, 0, 25) + 1);
    }

    private static List<Object> planned(DemoSession session) {
        return List.of(session.id(), session.start(), session.clinician(), session.clients(), session.room(), session.createdAt());
    }

    private static List<Object> written(DemoAssignment one) {
        return List.of(one.id(), one.spec(), one.note(), one.assignedAt(), one.reflection() == null ? "" : one.reflection().answers());
    }

    private static double gap(List<DemoAssignment> all, int from, int until) {
        return all.stream().filter(one -> one.spec().ago() >= from && one.spec().ago() < until)
                .mapToInt(one -> (Integer) one.reflection().answers().get("guilt") - (Integer) one.reflection().answers().get("size"))
                .average().orElseThrow();
    }

    private static boolean ended(State state) {
        return state.isDone() || List.of(State.STOPPED, State.DECLINED, State.TAKEN_BACK, State.MISTAKE).contains(state);
    }

    private static DemoWorld world(Instant now) {
        return WORLDS.computeIfAbsent(now, moment -> DemoWorld.at(moment, LIBRARY));
    }
}
