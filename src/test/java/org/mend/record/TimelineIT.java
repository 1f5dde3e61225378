package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mend.clients.ClientNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Page;

import jakarta.inject.Inject;

/** A client's timeline: of each kind what may be known, in one order, page by page. */
@ExtendWith(ArquillianExtension.class)
class TimelineIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    private static final Instant NOON = DAY.atTime(11, 0).toInstant(ZoneOffset.UTC);
    private static final Set<TimelineKind> ALL = EnumSet.allOf(TimelineKind.class);

    @Inject
    private TestPractice practice;
    @Inject
    private RecordPractice record;
    @Inject
    private SessionNotes notes;
    @Inject
    private Timeline timeline;
    @Inject
    private TimelineExport export;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void aClientInCare() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void everythingThatMayBeKnownStandsInOneOrder() {
        long session = oneOfEach(ines);

        List<TimelineEntry> entries = all(mara);

        assertThat(entries).extracting(TimelineEntry::event).containsExactlyInAnyOrder(TimelineEvent.SESSION, TimelineEvent.NOTE_SIGNED,
                TimelineEvent.HOMEWORK_GIVEN, TimelineEvent.HOMEWORK_ENDED, TimelineEvent.HOMEWORK_GIVEN, TimelineEvent.HOMEWORK_ENDED,
                TimelineEvent.REFLECTION, TimelineEvent.REPAIR_BEGUN, TimelineEvent.REPAIR_RETURN, TimelineEvent.REPAIR_DONE,
                TimelineEvent.PROMISE_MADE, TimelineEvent.PROMISE_ANSWERED, TimelineEvent.RUPTURE, TimelineEvent.MEASURE);
        assertThat(entries).filteredOn(one -> one.event() == TimelineEvent.MEASURE).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("PHQ-9");
            assertThat(one.detail()).startsWith("14/27");
        });
        assertThat(entries).extracting(TimelineEntry::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(entries).filteredOn(one -> one.event() == TimelineEvent.NOTE_SIGNED).singleElement()
                .satisfies(one -> {
                    assertThat(one.link()).isEqualTo(session);
                    assertThat(one.detail()).isEqualTo("The plan");
                });
        assertThat(entries).filteredOn(one -> one.event() == TimelineEvent.SESSION).extracting(TimelineEntry::state)
                .containsExactly("noshow");
        TimelineWords words = new TimelineWords(mara.locale());
        assertThat(entries).allSatisfy(one -> {
            assertThat(words.what(one)).isNotBlank();
            assertThat(words.title(one)).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(value = TimelineKind.class, names = "PRIVATE_NOTES", mode = EnumSource.Mode.EXCLUDE)
    void eachKindIsShownAloneOrLeftOut(TimelineKind kind) {
        oneOfEach(ines);
        assertThat(of(mara, Set.of(kind))).isNotEmpty().allSatisfy(one -> assertThat(one.event().kind()).isEqualTo(kind));
        assertThat(of(mara, EnumSet.complementOf(EnumSet.of(kind)))).isNotEmpty()
                .allSatisfy(one -> assertThat(one.event().kind()).isNotEqualTo(kind));
    }

    @Test
    void whatIsPrivateOrUnfinishedOrNotSharedAnyMoreIsNotThere() {
        record.reflection(ines, mara, "PRIVATE", "completed", NOON, "Only mine");
        record.reflection(ines, mara, "CLINICIAN", "entered-in-error", NOON, "By mistake");
        long narrowed = record.reflection(ines, mara, "CLINICIAN", "amended", NOON, "Shared");
        record.episode(ines, false, "Not for her", NOON);
        long unshared = record.episode(ines, false, "Closed", NOON);
        record.promise(ines, unshared, "Of a private episode", NOON, DAY.plusDays(1), ines, NOON);
        record.promise(ines, null, "Of no episode", NOON, DAY.plusDays(1), ines, NOON);
        record.flag(ines, practice.clinician(), NOON);
        practice.update("update rupture_flag set status = 'WITHDRAWN', withdrawn_at = flagged_at where id = ?",
                record.flag(ines, null, NOON));
        long session = record.session(mara, NOON, "fulfilled", ines);
        practice.as(mara, () -> notes.save(session, 0, "A draft", ""));
        record.session(mara, Instant.now().plus(Duration.ofDays(3)), "booked", ines);

        assertThat(of(mara, Set.of(TimelineKind.REFLECTIONS))).extracting(TimelineEntry::id).containsExactly(narrowed);
        assertThat(of(mara, EnumSet.of(TimelineKind.REPAIR, TimelineKind.PROMISES, TimelineKind.RUPTURES, TimelineKind.NOTES))).isEmpty();
        assertThat(of(mara, Set.of(TimelineKind.SESSIONS))).as("what lies ahead is no past").extracting(TimelineEntry::id)
                .containsExactly(session);
        practice.update("update reflection set visibility = 'PRIVATE' where id = ?", narrowed);
        assertThat(of(mara, Set.of(TimelineKind.REFLECTIONS))).isEmpty();
    }

    @Test
    void nothingOfAPartnersIsInIt() {
        Principal sam = practice.clientOf(mara);
        practice.couple(ines, sam);
        record.session(mara, NOON, "fulfilled", ines, sam);
        record.reflection(sam, mara, "CLINICIAN", "completed", NOON, "Sam's words");
        record.measure(sam, NOON, 20);
        long samsEpisode = record.episode(sam, true, "Sam's own", NOON);
        record.promise(sam, samsEpisode, "Sam's promise", NOON, DAY.plusDays(1), ines, NOON);
        long episode = record.episode(ines, true, "Hers", NOON);
        record.promise(ines, episode, "Her promise", NOON, DAY.plusDays(1), sam, NOON);

        List<TimelineEntry> entries = of(mara, ALL);

        assertThat(entries).extracting(TimelineEntry::title).doesNotContain("Sam's own", "Sam's promise");
        assertThat(entries).extracting(TimelineEntry::event).containsExactlyInAnyOrder(TimelineEvent.SESSION, TimelineEvent.REPAIR_BEGUN,
                TimelineEvent.REPAIR_RETURN, TimelineEvent.REPAIR_DONE, TimelineEvent.PROMISE_MADE);
        assertThat(practice.as(mara, () -> export.csv(TestPractice.id(ines), ALL))).doesNotContain("Sam");
    }

    @Test
    void onlyCliniciansInCareReadItAndOnlyWhileTheyAre() {
        oneOfEach(ines);
        List<Callable<?>> ways = List.of(() -> timeline.ofClient(TestPractice.id(ines), ALL, null, 10),
                () -> timeline.before(TestPractice.id(ines), ALL, NOON, 10), () -> export.csv(TestPractice.id(ines), ALL));
        Principal stranger = practice.clinician();
        for (Callable<?> way : ways) {
            assertThatThrownBy(() -> practice.as(stranger, way)).isInstanceOf(ClientNotFound.class);
            for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN), ines)) {
                assertThatThrownBy(() -> practice.as(someone, way)).isInstanceOf(NotAllowed.class);
            }
        }
        practice.endCare(ines, mara);
        for (Callable<?> way : ways) {
            assertThatThrownBy(() -> practice.as(mara, way)).isInstanceOf(ClientNotFound.class);
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeatsEvenWhereAllHappenedAtOnce() {
        for (int i = 0; i < 6; i++) {
            record.assignment(ines, mara, "completed", NOON, NOON);
            record.reflection(ines, mara, "CLINICIAN", "completed", NOON, "Words");
        }
        List<TimelineEntry> whole = of(mara, Set.of());
        assertThat(whole).hasSize(6 * 2 + 6 * 3);

        List<TimelineEntry> paged = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Page<TimelineEntry> page = practice.as(mara, () -> timeline.ofClient(TestPractice.id(ines), Set.of(), from, 4));
            paged.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(paged).containsExactlyElementsOf(whole);
        assertThatThrownBy(() -> practice.as(mara, () -> timeline.ofClient(TestPractice.id(ines), Set.of(), "nonsense", 4)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aDayIsJumpedTo() {
        long old = record.session(mara, NOON, "fulfilled", ines);
        record.session(mara, NOON.plus(Duration.ofDays(2)), "fulfilled", ines);
        assertThat(practice.as(mara, () -> timeline.before(TestPractice.id(ines), Set.of(), NOON.plus(Duration.ofDays(1)), 10)).items())
                .extracting(TimelineEntry::id).containsExactly(old);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheList() throws Exception {
        many(5);
        long few = practice.selects(mara, () -> timeline.ofClient(TestPractice.id(ines), ALL, null, 500));
        many(195);
        long lots = practice.selects(mara, () -> timeline.ofClient(TestPractice.id(ines), ALL, null, 500));
        assertThat(of(mara, ALL)).hasSize(200);
        assertThat(lots).isEqualTo(few);
    }

    @Test
    void whatIsTakenAlongIsATableThatNoSpreadsheetTakesForAFormula() {
        record.episode(ines, true, "=HYPERLINK(\"http://x\",\"y\"), two\nlines", NOON);
        long session = record.session(mara, NOON, "fulfilled", ines);
        NoteText text = practice.as(mara, () -> notes.save(session, 0, "Words", "-1+1"));
        practice.as(mara, () -> notes.sign(session, text.revision()));

        String csv = practice.as(mara, () -> export.csv(TestPractice.id(ines), Set.of()));

        assertThat(csv).startsWith("\uFEFFDay,Time,Kind,What,About,Detail\r\n").endsWith("\r\n");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\"), two\nlines\"", ",'-1+1\r\n");
        assertThat(csv).contains(NOON.atZone(mara.zone()).toLocalDate() + ","
                + NOON.atZone(mara.zone()).toLocalTime() + ",Sessions,Session held,");
    }

    private void many(int count) {
        for (int i = 0; i < count; i++) {
            record.assignment(ines, mara, "requested", NOON.plusSeconds(i), null);
        }
    }

    /** @return the session */
    private long oneOfEach(Principal client) {
        long session = record.session(mara, NOON, "noshow", client);
        NoteText text = practice.as(mara, () -> notes.save(session, 0, "Words", "The plan"));
        practice.as(mara, () -> notes.sign(session, text.revision()));
        record.assignment(client, mara, "rejected", NOON.plusSeconds(10), NOON.plusSeconds(20));
        record.reflection(client, mara, "CLINICIAN", "completed", NOON.plusSeconds(1000), "Words");
        long episode = record.episode(client, true, "The door", NOON.plusSeconds(2000));
        record.promise(client, episode, "I call", NOON.plusSeconds(2100), DAY.plusDays(1), client, NOON.plusSeconds(90_000));
        record.flag(client, mara, NOON.plusSeconds(3000));
        record.measure(client, NOON.plusSeconds(4000), 14);
        return session;
    }

    private List<TimelineEntry> all(Principal reader) {
        return of(reader, Set.of());
    }

    private List<TimelineEntry> of(Principal reader, Set<TimelineKind> kinds) {
        return practice.as(reader, () -> timeline.ofClient(TestPractice.id(ines), kinds, null, 500)).items();
    }
}
