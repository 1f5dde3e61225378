package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.Couples;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.measures.SafetyScreening;
import org.mend.measures.ScreenOutcome;
import org.mend.shared.Invalid;
import org.mend.shared.NotFound;

import jakarta.inject.Inject;

/** Everybody who might, against each state that a reflection can be in. */
@ExtendWith(ArquillianExtension.class)
class ReflectionVisibilityIT {

    private static final String STEP = "their-side";
    private static final String NOW = "zephyr now";
    private static final String BEFORE = "zephyr before";

    private enum Reader { TREATING, OTHER_CLINICIAN, ENDED_CARE, PARTNER, EX_PARTNER, OTHER_CLIENT, DESK, ADMIN }

    private enum State { DRAFT, PRIVATE, SHARED, WITH_PARTNER, NARROWED, PARTNER_NARROWED, AMENDED, AMENDED_WITH_PARTNER, AMENDED_IN_PRIVATE }

    private static final Set<State> CLINICIANS_READ = EnumSet.of(State.SHARED, State.WITH_PARTNER, State.PARTNER_NARROWED, State.AMENDED,
            State.AMENDED_WITH_PARTNER, State.AMENDED_IN_PRIVATE);
    private static final Set<State> PARTNERS_READ = EnumSet.of(State.WITH_PARTNER, State.AMENDED_WITH_PARTNER);
    private static final Set<State> EARLIER_READ = EnumSet.of(State.AMENDED, State.AMENDED_WITH_PARTNER);

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionReview review;
    @Inject
    private ReflectionAmending amending;
    @Inject
    private ReflectionSearch search;
    @Inject
    private SharedOverview overview;
    @Inject
    private PartnerReading partners;
    @Inject
    private SafetyScreening screening;
    @Inject
    private Couples couples;

    private Principal mara;
    private Principal ines;
    private Principal jon;
    private final Map<Reader, Principal> readers = new EnumMap<>(Reader.class);
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void everybody() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        Principal former = practice.clientOf(mara);
        couple(ines, former);
        practice.endCouple(ines, former);
        jon = practice.clientOf(mara);
        couple(ines, jon);
        Principal ended = practice.clinician();
        practice.beginCare(ines, ended);
        practice.endCare(ines, ended);
        readers.put(Reader.TREATING, mara);
        readers.put(Reader.OTHER_CLINICIAN, practice.clinician());
        readers.put(Reader.ENDED_CARE, ended);
        readers.put(Reader.PARTNER, jon);
        readers.put(Reader.EX_PARTNER, former);
        readers.put(Reader.OTHER_CLIENT, practice.clientOf(mara));
        readers.put(Reader.DESK, practice.staff(Role.FRONT_DESK));
        readers.put(Reader.ADMIN, practice.staff(Role.ADMIN));
    }

    @Test
    void eachReadsListsFindsAndCountsExactlyWhatTheyMay() {
        Map<State, Long> ids = new LinkedHashMap<>();
        for (State state : State.values()) {
            ids.put(state, make(state));
        }
        readers.forEach((reader, someone) -> {
            boolean clinician = reader == Reader.TREATING;
            List<Long> theirs = clinician ? of(ids, CLINICIANS_READ) : List.of();
            List<Long> thePartners = reader == Reader.PARTNER ? of(ids, PARTNERS_READ) : List.of();
            ids.forEach((state, id) -> {
                String where = reader + " × " + state;
                same(where + " reads", succeeds(someone, () -> reading.read(id)), theirs.contains(id));
                same(where + " reads as a partner", succeeds(someone, () -> partners.read(id)), thePartners.contains(id));
                same(where + " reads as the client", succeeds(someone, () -> reading.readOwn(id)), false);
                same(where + " amends", succeeds(someone, () -> amending.open(id)), false);
            });
            same(reader + " lists", listed(someone, () -> reading.ofClient(TestPractice.id(ines), null, 50).items().stream()
                    .map(SharedReflectionRow::id).toList()), Set.copyOf(theirs));
            same(reader + " finds", listed(someone, () -> search.ofMine("zephyr", null, 50).items().stream()
                    .map(FoundReflection::id).toList()), Set.copyOf(theirs));
            same(reader + " finds as a client", listed(someone, () -> search.own("zephyr", null, 50).items().stream()
                    .map(FoundReflection::id).toList()), Set.of());
            same(reader + " lists as a partner", listed(someone, () -> partners.list(null, 50).items().stream()
                    .map(PartnerReflectionRow::id).toList()), Set.copyOf(thePartners));
            same(reader + " has in the queue", listed(someone, () -> review.queue(QueueOrder.NEWEST, null, 50).items().stream()
                    .map(WaitingReflection::id).toList()), Set.copyOf(theirs));
            same(reader + " counts", counted(someone, () -> review.waiting()), (long) theirs.size());
            same(reader + " counts in overviews", counted(someone, () -> (long) overview.since(
                    Map.of(TestPractice.id(ines), Instant.EPOCH)).get(TestPractice.id(ines))), (long) theirs.size());
        });
        CLINICIANS_READ.forEach(state -> same("earlier words to the clinician × " + state,
                practice.as(mara, () -> reading.read(ids.get(state))).earlier().size(), EARLIER_READ.contains(state) ? 1 : 0));
        PARTNERS_READ.forEach(state -> same("earlier words to the partner × " + state,
                practice.as(jon, () -> partners.read(ids.get(state))).earlier().size(), EARLIER_READ.contains(state) ? 1 : 0));
        same("narrowed, to the clinician", practice.as(mara, () -> reading.withdrawn(TestPractice.id(ines))).size(), 1);
        same("narrowed, to the partner", practice.as(jon, () -> partners.withdrawn()).size(), 1);
        same("narrowed, to the former partner", practice.as(readers.get(Reader.EX_PARTNER), () -> partners.withdrawn()).size(), 0);

        assertThat(wrong).isEmpty();
    }

    @Test
    void aClinicianWhoCameAfterItWasNarrowedIsNotToldOfIt() {
        long id = make(State.NARROWED);
        practice.change("update reflection_sharing set since = since - interval 9 day, ended_at = ended_at - interval 8 day"
                + " where reflection_id = ?", id);
        Principal later = practice.clinician();
        practice.beginCare(ines, later);

        assertThat(practice.as(later, () -> reading.withdrawn(TestPractice.id(ines)))).isEmpty();
    }

    @Test
    void thePartnerReadsNothingOfWhatCliniciansAnswer() {
        long id = make(State.WITH_PARTNER);
        int version = practice.as(mara, () -> reading.read(id)).version();
        practice.as(mara, () -> review.review(id, version, ReviewOutcome.REVIEWED, "For Ines alone."));

        assertThat(practice.as(jon, () -> partners.read(id)).toString()).doesNotContain("For Ines alone.");
        assertThatThrownBy(() -> practice.as(jon, () -> reading.readOwn(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void whenTheCoupleEndsThePartnerLosesItAtOnceAndTheNextPartnerDoesNotGetIt() {
        long id = make(State.WITH_PARTNER);
        Principal desk = readers.get(Reader.DESK);
        practice.run(desk, () -> couples.end(TestPractice.id(ines)));

        assertThat(succeeds(jon, () -> partners.read(id))).isFalse();
        assertThat(practice.as(jon, () -> partners.withdrawn())).isEmpty();
        assertThat(practice.as(ines, () -> reading.readOwn(id)).visibility()).isEqualTo(ReflectionVisibility.CLINICIAN);
        assertThat(succeeds(mara, () -> reading.read(id))).isTrue();

        Principal next = practice.clientOf(mara);
        couple(ines, next);
        assertThat(succeeds(next, () -> partners.read(id))).isFalse();
        assertThat(practice.as(next, () -> partners.list(null, 10)).items()).isEmpty();
        assertThat(practice.as(next, () -> partners.withdrawn())).isEmpty();
    }

    @Test
    void alsoWhereTheCoupleEndedWithoutAWordThePartnerReadsNothing() {
        long id = make(State.WITH_PARTNER);
        practice.endCouple(ines, jon);

        assertThat(succeeds(jon, () -> partners.read(id))).isFalse();
        assertThat(practice.as(jon, () -> partners.list(null, 10)).items()).isEmpty();
    }

    @Test
    void withoutAClearedCoupleThePartnerIsNotAChoice() {
        Principal alone = practice.clientOf(mara);
        Principal uncleared = practice.clientOf(mara);
        Principal other = practice.clientOf(mara);
        practice.couple(uncleared, other);
        for (Principal someone : List.of(alone, uncleared)) {
            assertThat(practice.as(someone, () -> partners.partner())).isEmpty();
            long work = assign(someone);
            assertThatThrownBy(() -> practice.as(someone, () -> submission.submit(work, 0, ReflectionVisibility.PARTNER, STEP,
                    Map.of(STEP, NOW)))).isInstanceOf(Invalid.class).hasMessage("visibility-no-partner");
        }
        assertThat(practice.as(ines, () -> partners.partner())).isPresent();
    }

    private void same(String what, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            wrong.add(what + ": " + actual + ", not " + expected);
        }
    }

    private long make(State state) {
        long work = assign(ines);
        if (state == State.DRAFT) {
            return practice.as(ines, () -> drafts.save(work, 0, STEP, Map.of(STEP, NOW))).reflectionId();
        }
        boolean partner = state == State.WITH_PARTNER || state == State.PARTNER_NARROWED || state == State.AMENDED_WITH_PARTNER;
        boolean hidden = state == State.PRIVATE || state == State.AMENDED_IN_PRIVATE;
        boolean amended = EnumSet.of(State.AMENDED, State.AMENDED_WITH_PARTNER, State.AMENDED_IN_PRIVATE).contains(state);
        ReflectionVisibility first = partner ? ReflectionVisibility.PARTNER : hidden ? ReflectionVisibility.PRIVATE : ReflectionVisibility.CLINICIAN;
        long id = practice.as(ines, () -> submission.submit(work, 0, first, STEP, Map.of(STEP, amended ? BEFORE : NOW))).id();
        if (amended) {
            int version = practice.as(ines, () -> amending.open(id)).version();
            practice.as(ines, () -> amending.amend(id, version, Map.of(STEP, NOW), false));
        }
        switch (state) {
            case NARROWED -> show(id, ReflectionVisibility.PRIVATE);
            case PARTNER_NARROWED, AMENDED_IN_PRIVATE -> show(id, ReflectionVisibility.CLINICIAN);
            default -> { }
        }
        return id;
    }

    private void show(long id, ReflectionVisibility visibility) {
        int version = practice.as(ines, () -> reading.readOwn(id)).version();
        practice.as(ines, () -> submission.changeVisibility(id, version, visibility));
    }

    private long assign(Principal client) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(client), "before-i-say-sorry-again",
                AssignmentTerms.simply(null, null))).id();
    }

    private void couple(Principal one, Principal other) {
        practice.couple(one, other);
        for (Principal client : List.of(one, other)) {
            practice.run(mara, () -> {
                screening.talkedThrough(TestPractice.id(client));
                screening.decide(screening.newest(TestPractice.id(client)).orElseThrow().id(), ScreenOutcome.CLEARED, null);
            });
        }
    }

    private boolean succeeds(Principal someone, Callable<?> work) {
        try {
            practice.as(someone, work);
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private Set<Long> listed(Principal someone, Callable<List<Long>> work) {
        try {
            return Set.copyOf(practice.as(someone, work));
        } catch (NotFound refused) {
            return Set.of();
        }
    }

    private long counted(Principal someone, Callable<Long> work) {
        try {
            return practice.as(someone, work);
        } catch (NotFound refused) {
            return 0;
        }
    }

    private static List<Long> of(Map<State, Long> ids, Set<State> states) {
        return states.stream().map(ids::get).toList();
    }
}
