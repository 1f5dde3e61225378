package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mend.reflections.ReflectionVisibility.CLINICIAN;
import static org.mend.reflections.ReflectionVisibility.PRIVATE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Page;

import jakarta.inject.Inject;

/** Words are found in what one may read, and nothing tells of the rest. */
@ExtendWith(ArquillianExtension.class)
class ReflectionSearchIT {

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionSearch search;
    @Inject
    private ReflectionAmending amending;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void someoneInCare() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void findsWordsByTheirBeginningAccentsAndCaseAsideNewestFirst() {
        long older = write(ines, "En la cocina pedí perdón, y NO volví a explicar <b>nada</b>.", CLINICIAN);
        long newer = write(ines, "Otra vez la cocina.", CLINICIAN);

        assertThat(found(mara, "COCI")).containsExactly(newer, older);
        assertThat(found(mara, "perdon")).containsExactly(older);
        assertThat(found(mara, "cocina perdón")).containsExactly(older);
        assertThat(found(mara, "no")).containsExactly(older);
        assertThat(found(mara, "la co")).as("short words begin a word too").contains(newer, older);
        assertThat(found(mara, "ocina")).isEmpty();
        FoundReflection hit = practice.as(mara, () -> search.ofMine("perdon", null, 10)).items().getFirst();
        assertThat(hit.snippet().pieces()).filteredOn(Snippet.Piece::hit).extracting(Snippet.Piece::text).containsExactly("perdón");
    }

    @Test
    void whatLooksLikeAnOperatorIsNone() {
        long one = write(ines, "Dinner was late, 100% my part.", CLINICIAN);
        for (String typed : List.of("+dinner", "dinner -late", "\"dinner", "dinner*", "(dinner", "~dinner @3", ">dinner <", "' or 1=1 -- dinner")) {
            practice.as(mara, () -> search.ofMine(typed, null, 10));
        }
        assertThat(found(mara, "dinner -late")).containsExactly(one);
        assertThat(found(mara, "dinner)(+late")).containsExactly(one);
        assertThat(found(mara, "%")).containsExactly(one);
        assertThat(found(mara, "_")).isEmpty();
        assertThat(found(mara, "   ")).isEmpty();
        assertThat(found(mara, "what dinner")).as("a word that the index leaves out is looked for all the same").isEmpty();
    }

    @Test
    void nothingIsFoundInWhatIsPrivateNarrowedSaidBeforeOrInADraft() {
        long hidden = write(ines, "lighthouse", PRIVATE);
        long narrowed = write(ines, "lighthouse", CLINICIAN);
        show(narrowed, PRIVATE);
        long amended = write(ines, "lighthouse", CLINICIAN);
        int version = practice.as(ines, () -> amending.open(amended)).version();
        practice.as(ines, () -> amending.amend(amended, version, Map.of("their-side", "harbour"), false));

        assertThat(found(mara, "lighthouse")).isEmpty();
        assertThat(found(mara, "harbour")).containsExactly(amended);
        assertThat(practice.as(ines, () -> search.own("lighthouse", null, 10)).items()).extracting(FoundReflection::id)
                .containsExactly(narrowed, hidden);
    }

    @Test
    void aPageOfWhatMayBeReadIsFullHoweverMuchIsHidden() {
        long first = write(ines, "lantern one", CLINICIAN);
        for (int i = 0; i < 5; i++) {
            write(ines, "lantern lantern lantern", PRIVATE);
        }
        long second = write(ines, "lantern two", CLINICIAN);

        Page<FoundReflection> page = practice.as(mara, () -> search.ofMine("lantern", null, 2));
        assertThat(page.items()).extracting(FoundReflection::id).containsExactly(second, first);
        assertThat(page.next()).isNull();
        Page<FoundReflection> short1 = practice.as(mara, () -> search.ofMine("lantern", null, 1));
        assertThat(short1.next()).isNotNull();
        assertThat(practice.as(mara, () -> search.ofMine("lantern", short1.next(), 1)).items()).extracting(FoundReflection::id)
                .containsExactly(first);
    }

    @Test
    void onlyWhoeverCaresForTheClientFindsIt() {
        long id = write(ines, "windmill", CLINICIAN);
        Principal tom = practice.clientOf(mara);
        Principal jon = practice.clinician();

        assertThat(found(mara, "windmill")).containsExactly(id);
        assertThat(found(jon, "windmill")).isEmpty();
        assertThat(practice.as(mara, () -> search.ofClient(TestPractice.id(tom), "windmill", null, 10)).items()).isEmpty();
        assertThat(practice.as(mara, () -> search.ofClient(TestPractice.id(ines), "windmill", null, 10)).items()).hasSize(1);
        assertThatThrownBy(() -> practice.as(jon, () -> search.ofClient(TestPractice.id(ines), "windmill", null, 10)))
                .isInstanceOf(ClientNotFound.class);
        assertThat(practice.as(tom, () -> search.own("windmill", null, 10)).items()).isEmpty();

        practice.endCare(ines, mara);
        assertThat(found(mara, "windmill")).isEmpty();
        for (Role role : List.of(Role.FRONT_DESK, Role.ADMIN)) {
            Principal someone = practice.staff(role);
            assertThatThrownBy(() -> practice.as(someone, () -> search.ofMine("windmill", null, 1))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> search.ofClient(TestPractice.id(ines), "windmill", null, 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> search.own("windmill", null, 1))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> practice.as(ines, () -> search.ofMine("windmill", null, 1))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() throws Exception {
        write(ines, "orchard", CLINICIAN);
        long one = practice.selects(mara, () -> search.ofMine("orchard", null, 50));
        for (int i = 0; i < 6; i++) {
            write(ines, "orchard again", CLINICIAN);
        }
        assertThat(practice.selects(mara, () -> search.ofMine("orchard", null, 50))).isEqualTo(one).isPositive();
    }

    private List<Long> found(Principal clinician, String words) {
        return practice.as(clinician, () -> search.ofMine(words, null, 20)).items().stream().map(FoundReflection::id)
                .collect(Collectors.toList());
    }

    private long write(Principal client, String words, ReflectionVisibility visibility) {
        long assignment = practice.as(mara, () -> homework.assign(TestPractice.id(client), "before-i-say-sorry-again",
                AssignmentTerms.simply(null, null))).id();
        return practice.as(client, () -> submission.submit(assignment, 0, visibility, "their-side", Map.of("their-side", words))).id();
    }

    private void show(long id, ReflectionVisibility visibility) {
        int version = practice.as(ines, () -> reading.readOwn(id)).version();
        practice.as(ines, () -> submission.changeVisibility(id, version, visibility));
    }
}
