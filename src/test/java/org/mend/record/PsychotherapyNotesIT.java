package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.mend.shared.Page;

import jakarta.inject.Inject;

/** Psychotherapy notes are their author's alone, by whatever way somebody comes. */
@ExtendWith(ArquillianExtension.class)
class PsychotherapyNotesIT {

    private static final String WORDS = "I hurry to reassure her.";
    private static final Set<TimelineKind> ALL = EnumSet.allOf(TimelineKind.class);

    @Inject
    private TestPractice practice;
    @Inject
    private RecordPractice record;
    @Inject
    private PsychotherapyNotes notes;
    @Inject
    private SessionNotes sessionNotes;
    @Inject
    private Timeline timeline;
    @Inject
    private TimelineExport export;
    @Inject
    private SessionPrep prep;

    private Principal mara;
    private Principal jo;
    private Principal ines;
    private long note;

    @BeforeEach
    void aNoteOfOneOfTwoWhoCare() {
        mara = practice.clinician();
        jo = practice.clinician();
        ines = practice.clientOf(mara);
        practice.beginCare(ines, jo);
        note = practice.as(mara, () -> notes.begin(client()));
        practice.as(mara, () -> notes.save(note, 0, WORDS));
    }

    @Test
    void itsAuthorWritesReadsAndDeletesIt() {
        assertThat(practice.as(mara, () -> notes.read(note)).text().words()).isEqualTo(WORDS);
        assertThat(practice.as(mara, () -> notes.own(client(), null, 10)).items()).extracting(PsychotherapyNoteRow::id)
                .containsExactly(note);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.save(note, 0, "From another window"))).isInstanceOf(StaleNote.class);
        assertThat(practice.as(mara, () -> notes.save(note, 0, WORDS)).revision()).as("sent again").isOne();

        practice.run(mara, () -> notes.delete(note));

        assertThat(practice.as(mara, () -> notes.own(client(), null, 10)).items()).isEmpty();
        assertThatThrownBy(() -> practice.as(mara, () -> notes.read(note))).isInstanceOf(PsychotherapyNoteNotFound.class);
        assertThat(practice.count("select count(*) from psychotherapy_note where id = ?", note)).isZero();
    }

    @Test
    void anotherClinicianInCareFindsNothingByAnyWay() {
        assertThat(practice.as(jo, () -> notes.own(client(), null, 10)).items()).isEmpty();
        for (Callable<?> way : List.<Callable<?>>of(() -> notes.read(note), () -> notes.save(note, 1, "Mine"), () -> {
            notes.delete(note);
            return null;
        })) {
            assertThatThrownBy(() -> practice.as(jo, way)).isInstanceOf(PsychotherapyNoteNotFound.class);
        }
        assertThat(practice.as(jo, () -> timeline.ofClient(client(), ALL, null, 100)).items()).extracting(TimelineEntry::event)
                .doesNotContain(TimelineEvent.PRIVATE_NOTE);
        assertThat(practice.as(jo, () -> export.csv(client(), ALL))).doesNotContain("reassure", "Psychotherapy");
        long session = record.session(jo, Instant.now().plus(Duration.ofHours(1)), "booked", ines);
        assertThat(practice.as(jo, () -> prep.sheet(session)).parts().getFirst().plan()).isNull();
        assertThat(practice.as(jo, () -> sessionNotes.ofClient(client(), null, 10)).items()).isEmpty();
    }

    @Test
    void nobodyElseHasAWay() {
        List<Callable<?>> ways = List.of(() -> notes.read(note), () -> notes.own(client(), null, 10), () -> notes.begin(client()),
                () -> notes.save(note, 1, ""), () -> timeline.ofClient(client(), ALL, null, 10), () -> export.csv(client(), ALL));
        for (Principal someone : List.of(practice.staff(Role.ADMIN), practice.staff(Role.FRONT_DESK), ines)) {
            for (Callable<?> way : ways) {
                assertThatThrownBy(() -> practice.as(someone, way)).isInstanceOf(NotAllowed.class);
            }
        }
        Principal stranger = practice.clinician();
        assertThatThrownBy(() -> practice.as(stranger, () -> notes.own(client(), null, 10))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(stranger, () -> notes.begin(client()))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(stranger, () -> notes.read(note))).isInstanceOf(PsychotherapyNoteNotFound.class);
    }

    @Test
    void itIsInNoTimelineExportOrSheetUnlessItsAuthorAsksForItThere() {
        long session = record.session(mara, Instant.now().plus(Duration.ofHours(1)), "booked", ines);
        assertThat(practice.as(mara, () -> timeline.ofClient(client(), Set.of(), null, 100)).items()).extracting(TimelineEntry::event)
                .doesNotContain(TimelineEvent.PRIVATE_NOTE);
        assertThat(practice.as(mara, () -> export.csv(client(), Set.of()))).doesNotContain("reassure");
        PrepSheet sheet = practice.as(mara, () -> prep.sheet(session));
        assertThat(sheet.parts().getFirst().plan()).isNull();
        assertThat(practice.as(mara, () -> sessionNotes.ofClient(client(), null, 10)).items()).isEmpty();

        assertThat(practice.as(mara, () -> timeline.ofClient(client(), Set.of(TimelineKind.PRIVATE_NOTES), null, 100)).items())
                .extracting(TimelineEntry::detail).containsExactly(WORDS);
        assertThat(practice.as(mara, () -> export.csv(client(), ALL))).contains(WORDS);
    }

    /** To administrators and the client it looks like any look into the record. */
    @Test
    void theAuditTrailDoesNotSayThatThereIsOne() {
        practice.as(mara, () -> notes.read(note));
        practice.run(mara, () -> notes.delete(note));
        assertThat(practice.count("select count(*) from audit_event where entity_id = ? or entity_type like '%sychotherap%'", note))
                .isZero();
        assertThat(practice.count("select count(distinct entity_type, action) from audit_event where client_id = ? and account_id = ?",
                client(), mara.accountId())).isOne();
        long before = practice.count("select count(*) from audit_event where client_id = ? and entity_type = 'ClinicalRecord'", client());
        practice.as(mara, () -> timeline.ofClient(client(), Set.of(), null, 10));
        assertThat(practice.count("select count(*) from audit_event where client_id = ? and entity_type = 'ClinicalRecord'", client()))
                .isEqualTo(before + 1);
    }

    @Test
    void whenCareHasEndedItsAuthorReadsAndDeletesWhatIsHersAndWritesNoMore() {
        practice.endCare(ines, mara);

        assertThat(practice.as(mara, () -> notes.own(client(), null, 10)).items()).singleElement()
                .satisfies(row -> assertThat(row.writable()).isFalse());
        assertThat(practice.as(mara, () -> notes.read(note)).text().words()).isEqualTo(WORDS);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.save(note, 1, "More"))).isInstanceOf(PsychotherapyNoteNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> notes.begin(client()))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> timeline.ofClient(client(), ALL, null, 10))).isInstanceOf(ClientNotFound.class);
        practice.run(mara, () -> notes.delete(note));
    }

    @Test
    void theListGoesOnWithoutGaps() {
        for (int i = 0; i < 4; i++) {
            practice.as(mara, () -> notes.begin(client()));
        }
        Page<PsychotherapyNoteRow> first = practice.as(mara, () -> notes.own(client(), null, 3));
        Page<PsychotherapyNoteRow> second = practice.as(mara, () -> notes.own(client(), first.next(), 3));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).extracting(PsychotherapyNoteRow::id).contains(note);
        assertThat(first.items()).extracting(PsychotherapyNoteRow::id).doesNotContainAnyElementsOf(
                second.items().stream().map(PsychotherapyNoteRow::id).toList());
    }

    private long client() {
        return TestPractice.id(ines);
    }
}
