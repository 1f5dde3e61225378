package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mend.reflections.ReflectionVisibility.CLINICIAN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** The clinician's queue: its views, the marks on it, and the phrases to answer with. */
@ExtendWith(ArquillianExtension.class)
class ReviewQueueIT {

    @Inject
    private TestPractice practice;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionSubmission submission;
    @Inject
    private ReflectionReading reading;
    @Inject
    private ReflectionReview review;
    @Inject
    private ReviewMarks marks;
    @Inject
    private SessionTopics topics;
    @Inject
    private AnswerPhrases phrases;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void someoneInCare() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void openingAReflectionChangesNothingOfIt() {
        long id = submit(ines);
        String state = "select count(*) from reflection where id = ? and review_state = 'WAITING' and version = 1";
        long before = practice.count(state, id);

        practice.as(mara, () -> reading.read(id));
        practice.as(mara, () -> review.queue(QueueOrder.OLDEST, null, 10));
        practice.as(mara, () -> reading.read(id));

        assertThat(practice.count(state, id)).isEqualTo(before);
        assertThat(queue(QueueView.of(QueueOrder.OLDEST))).containsExactly(id);
        assertThat(practice.count("select count(*) from review where reflection_id = ?", id)).isZero();
    }

    @Test
    void showsOldestNewestOrFromOneClient() {
        Principal tom = practice.clientOf(mara);
        long first = submit(ines);
        long second = submit(tom);
        long third = submit(ines);

        assertThat(queue(QueueView.of(QueueOrder.OLDEST))).containsExactly(first, second, third);
        assertThat(queue(QueueView.of(QueueOrder.NEWEST))).containsExactly(third, second, first);
        assertThat(queue(new QueueView(QueueOrder.OLDEST, false, TestPractice.id(ines)))).containsExactly(first, third);
        assertThat(practice.as(mara, () -> review.from())).extracting(WaitingClient::id, WaitingClient::count).containsExactlyInAnyOrder(
                tuple(TestPractice.id(ines), 2L), tuple(TestPractice.id(tom), 1L));
    }

    @Test
    void aFlagStaysWhenItIsAnsweredUntilItIsTakenOff() {
        long id = submit(ines);
        submit(ines);
        practice.run(mara, () -> marks.flag(id));
        practice.run(mara, () -> marks.flag(id));
        answer(mara, id);

        assertThat(queue(new QueueView(QueueOrder.NEWEST, true, null))).containsExactly(id);
        assertThat(practice.as(mara, () -> reading.read(id)).marks()).singleElement()
                .matches(mark -> mark.kind() == MarkKind.FLAG && mark.own());

        practice.run(mara, () -> marks.unflag(id));
        assertThat(queue(new QueueView(QueueOrder.NEWEST, true, null))).isEmpty();
    }

    @Test
    void colleaguesInCareSeeEachOthersMarksAndOthersSetNone() {
        long id = submit(ines);
        Principal jon = practice.clinician();
        assertThatThrownBy(() -> practice.run(jon, () -> marks.flag(id))).isInstanceOf(ReflectionNotFound.class);
        assertThatThrownBy(() -> practice.run(jon, () -> topics.bring(id))).isInstanceOf(ReflectionNotFound.class);
        practice.beginCare(ines, jon);

        practice.run(jon, () -> marks.flag(id));
        practice.run(jon, () -> topics.bring(id));

        assertThat(practice.as(mara, () -> reading.read(id)).marks()).extracting(MarkRow::kind, MarkRow::own).containsExactlyInAnyOrder(
                tuple(MarkKind.FLAG, false), tuple(MarkKind.TOPIC, false));
        assertThat(queue(new QueueView(QueueOrder.NEWEST, true, null))).as("a colleague's flag is not hers").isEmpty();
        practice.run(mara, () -> marks.unflag(id));
        assertThat(practice.as(jon, () -> reading.read(id)).marks()).hasSize(2);
    }

    @Test
    void flaggedManyTimesAtOnceItIsFlaggedOnce() throws Exception {
        long id = submit(ines);

        List<String> ends = practice.atOnce(Collections.nCopies(6, mara), () -> {
            marks.flag(id);
            topics.bring(id);
            return null;
        });

        assertThat(ends).containsOnly("done");
        assertThat(practice.count("select count(*) from review_flag where reflection_id = ?", id)).isOne();
        assertThat(practice.count("select count(*) from session_topic where reflection_id = ?", id)).isOne();
    }

    @Test
    void aTopicIsOpenUntilItWasTalkedAboutOrIsKeptPrivate() {
        long one = submit(ines);
        long other = submit(ines);
        practice.run(mara, () -> topics.bring(one));
        practice.run(mara, () -> topics.bring(other));
        assertThat(open()).containsExactly(one, other);

        practice.run(mara, () -> topics.talkedAbout(one));
        assertThat(open()).containsExactly(other);
        practice.run(mara, () -> topics.bring(one));
        assertThat(open()).containsExactly(other, one);

        keepPrivate(other);
        assertThat(open()).containsExactly(one);
        practice.run(mara, () -> topics.leave(one));
        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverIsSecondSeesWhoWasFirst() {
        long id = submit(ines);
        Principal jon = practice.clinician();
        practice.beginCare(ines, jon);
        int seen = practice.as(mara, () -> reading.read(id)).version();
        answer(jon, id);

        assertThatThrownBy(() -> practice.as(mara, () -> review.review(id, seen, ReviewOutcome.REVIEWED, "Also")))
                .isInstanceOf(AlreadyReviewed.class);
        assertThat(practice.as(mara, () -> reading.read(id)).feedback()).singleElement()
                .matches(row -> row.clinicianName() != null && row.reviewedAt() != null);
    }

    @Test
    void deskAndOfficeHaveNoQueueNoMarksNoPhrases() {
        long id = submit(ines);
        for (Role role : List.of(Role.FRONT_DESK, Role.ADMIN)) {
            Principal someone = practice.staff(role);
            for (Runnable attempt : List.<Runnable>of(() -> review.from(), () -> review.queue(QueueView.of(QueueOrder.NEWEST), null, 1),
                    () -> marks.flag(id), () -> marks.unflag(id), () -> topics.bring(id), () -> topics.leave(id),
                    () -> topics.talkedAbout(id), () -> topics.open(TestPractice.id(ines)), () -> phrases.own())) {
                assertThatThrownBy(() -> practice.run(someone, attempt)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void phrasesAreOnesOwn() {
        AnswerPhraseRow phrase = practice.as(mara, () -> phrases.add(" Stay ", "Thank you for staying with it."));
        Principal jon = practice.clinician();

        assertThat(practice.as(mara, () -> phrases.own())).containsExactly(phrase);
        assertThat(practice.as(jon, () -> phrases.own())).isEmpty();
        assertThatThrownBy(() -> practice.as(jon, () -> phrases.read(phrase.id()))).isInstanceOf(PhraseNotFound.class);
        assertThatThrownBy(() -> practice.run(jon, () -> phrases.remove(phrase.id()))).isInstanceOf(PhraseNotFound.class);
        assertThatThrownBy(() -> practice.as(jon, () -> phrases.change(phrase.id(), 0, "a", "b"))).isInstanceOf(PhraseNotFound.class);
        assertThatThrownBy(() -> practice.as(mara, () -> phrases.add("stay", "Other"))).isInstanceOf(PhraseTitleTaken.class);
        assertThatThrownBy(() -> practice.as(mara, () -> phrases.add("Empty", " "))).isInstanceOf(Invalid.class);

        AnswerPhraseRow changed = practice.as(mara, () -> phrases.change(phrase.id(), phrase.version(), "Stay", "Thank you."));
        assertThat(changed.text()).isEqualTo("Thank you.");
        assertThatThrownBy(() -> practice.as(mara, () -> phrases.change(phrase.id(), phrase.version() - 1, "Stay", "x")))
                .isInstanceOf(StaleVersion.class);
        practice.run(mara, () -> phrases.remove(phrase.id()));
        assertThat(practice.as(mara, () -> phrases.own())).isEmpty();
    }

    @Test
    void theQueueTakesAsManyStatementsForSixtyAsForThree() throws Exception {
        long one = submit(ines);
        copies(one, 2);
        long queue = practice.selects(mara, () -> review.queue(QueueView.of(QueueOrder.OLDEST), null, 100));
        long from = practice.selects(mara, () -> review.from());

        copies(one, 57);

        assertThat(practice.as(mara, () -> review.queue(QueueView.of(QueueOrder.OLDEST), null, 100)).items()).hasSize(60);
        assertThat(practice.selects(mara, () -> review.queue(QueueView.of(QueueOrder.OLDEST), null, 100))).isEqualTo(queue).isPositive();
        assertThat(practice.selects(mara, () -> review.from())).isEqualTo(from);
    }

    @Test
    void aQueueIsReadPageByPageWithoutALossOrARepetition() {
        long one = submit(ines);
        copies(one, 24);
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Page<WaitingReflection> page = practice.as(mara, () -> review.queue(QueueView.of(QueueOrder.NEWEST), from, 7));
            page.items().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    /** The same reflection again, for other assignments, all submitted at the same moment. */
    private void copies(long reflection, int count) {
        for (int i = 0; i < count; i++) {
            long assignment = assign(ines);
            practice.change("""
                    insert into reflection (id, assignment_id, client_id, exercise_version_id, language, status, visibility, review_state,
                      started_at, submitted_at, word_count, version)
                    select ?, ?, client_id, exercise_version_id, language, status, visibility, review_state, started_at, submitted_at,
                      word_count, version from reflection where id = ?""", Ids.next(), assignment, reflection);
        }
    }

    private List<Long> queue(QueueView view) {
        return practice.as(mara, () -> review.queue(view, null, 50)).items().stream().map(WaitingReflection::id).toList();
    }

    private List<Long> open() {
        return practice.as(mara, () -> topics.open(TestPractice.id(ines))).stream().map(SessionTopicRow::reflectionId).toList();
    }

    private long assign(Principal client) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(client), "before-i-say-sorry-again",
                AssignmentTerms.simply(null, null))).id();
    }

    private long submit(Principal client) {
        long assignment = assign(client);
        return practice.as(client, () -> submission.submit(assignment, 0, CLINICIAN, "their-side", Map.of("their-side", "Words"))).id();
    }

    private void keepPrivate(long id) {
        int version = practice.as(ines, () -> reading.readOwn(id)).version();
        practice.as(ines, () -> submission.changeVisibility(id, version, ReflectionVisibility.PRIVATE));
    }

    private void answer(Principal clinician, long id) {
        int version = practice.as(clinician, () -> reading.read(id)).version();
        practice.as(clinician, () -> review.review(id, version, ReviewOutcome.REVIEWED, null));
    }
}
