package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.clients.ClientNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Page;

import jakarta.inject.Inject;

/** The notes of sessions: who writes them, who reads them in which state, and that nothing written is lost. */
@ExtendWith(ArquillianExtension.class)
class SessionNotesIT {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    @Inject
    private TestPractice practice;
    @Inject
    private RecordPractice record;
    @Inject
    private SessionNotes notes;

    private Principal mara;
    private Principal jo;
    private Principal ines;
    private long session;

    @BeforeEach
    void aSessionOfTwoWhoCare() {
        mara = practice.clinician();
        jo = practice.clinician();
        ines = practice.clientOf(mara);
        practice.beginCare(ines, jo);
        session = record.session(mara, YESTERDAY, "fulfilled", ines);
    }

    @Test
    void aDraftIsItsWritersAloneAndWhatIsSignedIsReadByAllInCare() {
        assertThat(practice.as(mara, () -> notes.access(session))).isEqualTo(NoteAccess.WRITE);
        NoteText draft = write(0, "First words");
        assertThat(draft.revision()).isOne();
        assertThat(practice.as(mara, () -> notes.read(session)).text()).isEqualTo(draft);
        assertThat(list(mara)).singleElement().satisfies(row -> assertThat(row.status()).isEqualTo(NoteStatus.DRAFT));
        assertThatThrownBy(() -> practice.as(jo, () -> notes.read(session))).isInstanceOf(SessionNoteNotFound.class);
        assertThat(practice.as(jo, () -> notes.access(session))).isEqualTo(NoteAccess.NONE);
        assertThat(list(jo)).isEmpty();

        practice.as(mara, () -> notes.sign(session, draft.revision()));

        SessionNoteView read = practice.as(jo, () -> notes.read(session));
        assertThat(read.text().words()).isEqualTo("First words");
        assertThat(read.own()).isFalse();
        assertThat(read.author()).isEqualTo("Dr. Mara Weil");
        assertThat(practice.as(jo, () -> notes.access(session))).isEqualTo(NoteAccess.READ);
        assertThat(list(jo)).singleElement().satisfies(row -> assertThat(row.own()).isFalse());
        assertThatThrownBy(() -> practice.as(jo, () -> notes.amend(session, 2, "Mine", ""))).isInstanceOf(SessionNoteNotFound.class);
    }

    @Test
    void ofTwoWindowsTheSecondIsToldWhatTheFirstHasKept() {
        NoteText first = write(0, "From the first window");

        StaleNote stale = catchThrowableOfType(StaleNote.class, () -> write(0, "From the second window"));

        assertThat(stale.current()).isEqualTo(first);
        assertThat(practice.as(mara, () -> notes.read(session)).text()).isEqualTo(first);
        assertThat(write(0, "From the first window")).as("a save whose answer was lost").isEqualTo(first);
        assertThat(write(first.revision(), "Both").revision()).isEqualTo(2);
    }

    @Test
    void savesAtOnceKeepOneAndRefuseTheOthers() throws Exception {
        assertThat(practice.atOnce(List.of(mara, mara, mara), new Callable<NoteText>() {
            private final AtomicInteger next = new AtomicInteger();

            @Override
            public NoteText call() {
                return notes.save(session, 0, "Text " + next.incrementAndGet(), "");
            }
        })).containsExactlyInAnyOrder("done", "stale-draft", "stale-draft");
    }

    @Test
    void anAmendmentKeepsTheEarlierText() {
        int revision = signed("As it was");
        assertThatThrownBy(() -> write(revision, "Changed behind the back")).isInstanceOf(IllegalNoteChange.class);

        NoteText second = practice.as(mara, () -> notes.amend(session, revision, "As it is", "And the plan"));
        practice.as(mara, () -> notes.amend(session, second.revision(), "As it is now", ""));

        SessionNoteView read = practice.as(jo, () -> notes.read(session));
        assertThat(read.status()).isEqualTo(NoteStatus.AMENDED);
        assertThat(read.text().words()).isEqualTo("As it is now");
        assertThat(read.earlier()).extracting(EarlierNote::words).containsExactly("As it was", "As it is");
        assertThat(read.earlier()).extracting(EarlierNote::plan).containsExactly("Plan", "And the plan");
        assertThatThrownBy(() -> practice.as(mara, () -> notes.amend(session, revision, "Late", ""))).isInstanceOf(StaleNote.class);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.sign(session, second.revision() + 1))).isInstanceOf(IllegalNoteChange.class);
    }

    @Test
    void onlyADraftIsSignedAndOnlyWhatSaysSomething() {
        assertThatThrownBy(() -> practice.as(mara, () -> notes.sign(session, 0))).isInstanceOf(SessionNoteNotFound.class);
        NoteText blank = practice.as(mara, () -> notes.save(session, 0, "  ", ""));
        assertThatThrownBy(() -> practice.as(mara, () -> notes.sign(session, blank.revision()))).isInstanceOf(Invalid.class)
                .hasMessage("session-note-empty");
        assertThatThrownBy(() -> practice.as(mara, () -> notes.amend(session, blank.revision(), "Words", "")))
                .isInstanceOf(IllegalNoteChange.class).hasMessage("note-not-signed");
        assertThatThrownBy(() -> write(1, "x".repeat(SessionNote.WORDS_LIMIT + 1))).hasMessage("session-note-too-long");
        assertThat(write(1, "🫶".repeat(SessionNote.WORDS_LIMIT)).revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "proposed", "pending", "waitlist", "entered-in-error"})
    void whatIsNotHeldHasNoNote(String status) {
        long other = record.session(mara, YESTERDAY, status, ines);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.save(other, 0, "Words", ""))).hasMessage("session-not-held");
        assertThatThrownBy(() -> practice.as(mara, () -> notes.read(other))).isInstanceOf(SessionNoteNotFound.class);
        assertThat(practice.as(mara, () -> notes.access(other))).isEqualTo(NoteAccess.NONE);
    }

    @Test
    void aSessionAheadHasNoNoteYet() {
        long ahead = record.session(mara, Instant.now().plus(Duration.ofHours(2)), "booked", ines);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.save(ahead, 0, "Words", ""))).hasMessage("note-before-session");
        assertThat(practice.as(mara, () -> notes.access(ahead))).isEqualTo(NoteAccess.NONE);
    }

    @Test
    void aCouplesNoteIsReadByThoseInCareOfBothAndStandsInBothCharts() {
        Principal sam = practice.clientOf(mara);
        long together = record.session(mara, YESTERDAY, "fulfilled", ines, sam);
        NoteText text = practice.as(mara, () -> notes.save(together, 0, "Of both", "Go on"));
        practice.as(mara, () -> notes.sign(together, text.revision()));

        assertThat(list(mara)).extracting(SessionNoteRow::together).containsExactly(true);
        assertThat(practice.as(mara, () -> notes.ofClient(TestPractice.id(sam), null, 10)).items()).hasSize(1);
        assertThatThrownBy(() -> practice.as(jo, () -> notes.read(together))).as("in care of one of them")
                .isInstanceOf(SessionNoteNotFound.class);
        assertThat(list(jo)).isEmpty();

        practice.beginCare(sam, jo);
        assertThat(practice.as(jo, () -> notes.read(together)).text().words()).isEqualTo("Of both");

        practice.endCare(sam, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.read(together))).isInstanceOf(SessionNoteNotFound.class);
        assertThat(list(mara)).isEmpty();
    }

    @Test
    void whenCareEndsNothingIsReadOrWritten() {
        int revision = signed("Words");
        practice.endCare(ines, mara);

        assertThatThrownBy(() -> practice.as(mara, () -> notes.read(session))).isInstanceOf(SessionNoteNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.amend(session, revision, "More", "")))
                .isInstanceOf(SessionNoteNotFound.class);
        assertThatThrownBy(() -> list(mara)).isInstanceOf(ClientNotFound.class);
        assertThat(practice.as(mara, () -> notes.access(session))).isEqualTo(NoteAccess.NONE);
        assertThat(practice.as(jo, () -> notes.read(session)).text().words()).isEqualTo("Words");
    }

    @Test
    void nobodyElseOfThePracticeAndNoClientEverGetsToANote() {
        signed("Words");
        List<Callable<?>> ways = List.of(() -> notes.read(session), () -> notes.save(session, 0, "", ""), () -> notes.sign(session, 1),
                () -> notes.amend(session, 1, "x", ""), () -> notes.ofClient(TestPractice.id(ines), null, 10), () -> notes.access(session));
        for (Principal someone : List.of(practice.staff(Role.FRONT_DESK), practice.staff(Role.ADMIN), ines)) {
            for (Callable<?> way : ways) {
                assertThatThrownBy(() -> practice.as(someone, way)).isInstanceOf(NotAllowed.class);
            }
        }
        Principal stranger = practice.clinician();
        assertThatThrownBy(() -> practice.as(stranger, () -> notes.read(session))).isInstanceOf(SessionNoteNotFound.class);
        assertThatThrownBy(() -> list(stranger)).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void theListGoesOnWithoutGapsAndItsStatementsStayTheSame() throws Exception {
        signed("Newest");
        for (int day = 2; day <= 7; day++) {
            long older = record.session(mara, YESTERDAY.minus(Duration.ofDays(day)), "fulfilled", ines);
            NoteText text = practice.as(mara, () -> notes.save(older, 0, "Older", ""));
            practice.as(mara, () -> notes.sign(older, text.revision()));
        }
        Page<SessionNoteRow> first = practice.as(mara, () -> notes.ofClient(TestPractice.id(ines), null, 4));
        Page<SessionNoteRow> second = practice.as(mara, () -> notes.ofClient(TestPractice.id(ines), first.next(), 4));

        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(List.of(first, second)).flatExtracting(Page::items).doesNotHaveDuplicates()
                .extracting("start").isSortedAccordingTo((one, other) -> ((Instant) other).compareTo((Instant) one));
        assertThat(practice.selects(mara, () -> notes.ofClient(TestPractice.id(ines), null, 6)))
                .isEqualTo(practice.selects(mara, () -> notes.ofClient(TestPractice.id(ines), null, 1)));
    }

    private int signed(String words) {
        NoteText text = practice.as(mara, () -> notes.save(session, 0, words, "Plan"));
        return practice.as(mara, () -> notes.sign(session, text.revision())).revision();
    }

    private NoteText write(int revision, String words) {
        return practice.as(mara, () -> notes.save(session, revision, words, ""));
    }

    private List<SessionNoteRow> list(Principal reader) {
        return practice.as(reader, () -> notes.ofClient(TestPractice.id(ines), null, 50)).items();
    }
}
