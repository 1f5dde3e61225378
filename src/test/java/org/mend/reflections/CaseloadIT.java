package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.NudgeState;
import org.mend.homework.PracticeAdherence;
import org.mend.homework.PracticeAmount;
import org.mend.homework.PracticeBarrier;
import org.mend.homework.PracticeFeedback;
import org.mend.homework.PracticeTold;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class CaseloadIT {

    private static final String EXERCISE = "kind-phrase";
    private static final CaseloadFilter ALL = new CaseloadFilter(null, CaseloadSegment.ALL, 14, CaseloadOrder.NAME);

    @Inject
    private TestPractice practice;
    @Inject
    private CaseloadReading caseload;
    @Inject
    private HomeworkAssignments homework;
    @Inject
    private PracticeFeedback feedback;
    @Inject
    private PracticeAdherence adherence;
    @Resource(lookup = "java:app/jdbc/mend")
    private DataSource dataSource;

    private Principal mara;
    private Principal ines;

    @BeforeEach
    void peopleOfTheirOwn() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
    }

    @Test
    void whoWasAskedNothingHasNothingOpenAndHasNotDrifted() {
        assertThat(counts(14)).isEqualTo(new CaseloadCounts(1, 0, 0, 0, 1));
        assertThat(row()).satisfies(row -> {
            assertThat(row.open()).isZero();
            assertThat(row.quietSince()).isNull();
            assertThat(row.nudge()).isEqualTo(NudgeState.NOTHING_OPEN);
        });
    }

    @Test
    void whoHasSomethingOpenAndPractisesNothingForSoManyDaysHasDrifted() throws SQLException {
        AssignmentRow asked = assign(ines);
        assertThat(counts(7).drifted()).isZero();

        shift(asked.id(), 10);

        assertThat(counts(7).drifted()).isOne();
        assertThat(counts(14).drifted()).isZero();
        assertThat(page(CaseloadFilter.drifted(7))).singleElement().satisfies(row -> {
            assertThat(row.drifted()).isTrue();
            assertThat(row.quietSince()).isEqualTo(asked.assignedAt().minusSeconds(10 * 86_400));
            assertThat(row.nudge()).isEqualTo(NudgeState.FREE);
        });
    }

    @Test
    void theDayItselfIsTheBoundary() throws SQLException {
        AssignmentRow asked = assign(ines);

        shift(asked.id(), 6);
        assertThat(counts(7).drifted()).isZero();
        shift(asked.id(), 1);
        assertThat(counts(7).drifted()).isOne();
    }

    @Test
    void whatIsPutOffDoesNotMakeADrift() throws SQLException {
        AssignmentRow asked = assign(ines);
        practice.as(ines, () -> homework.postpone(asked.id(), asked.version(), LocalDate.now(ines.zone()).plusDays(5)));
        shift(asked.id(), 40);

        assertThat(counts(14)).isEqualTo(new CaseloadCounts(1, 0, 0, 0, 0));
        assertThat(row().nudge()).isEqualTo(NudgeState.NOTHING_OPEN);
    }

    @Test
    void whoPractisedTodayShowsADotForToday() throws SQLException {
        AssignmentRow old = assign(ines);
        shift(old.id(), 40);
        AssignmentRow asked = assign(ines);
        practice.as(ines, () -> homework.start(asked.id(), asked.version()));

        assertThat(counts(14)).isEqualTo(new CaseloadCounts(1, 1, 0, 0, 0));
        assertThat(row().days()).containsExactly(LocalDate.now(mara.zone()));
        assertThat(row().practised()).isTrue();
    }

    @Test
    void endedCareLeavesTheCaseload() {
        practice.endCare(ines, mara);

        assertThat(counts(14).all()).isZero();
        assertThat(page(ALL)).isEmpty();
    }

    @Test
    void otherCliniciansAndTheDeskSeeNothingOfIt() {
        assign(ines);

        assertThat(practice.as(practice.clinician(), () -> caseload.page(ALL, 0, 10))).isEmpty();
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            assertThatThrownBy(() -> practice.as(practice.staff(role), () -> caseload.page(ALL, 0, 10))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(practice.staff(role), () -> caseload.counts(ALL))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> practice.as(ines, () -> caseload.page(ALL, 0, 10))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNameFindsAndPagesFollowEachOther() {
        IntStream.range(0, 4).forEach(one -> practice.clientOf(mara));

        assertThat(found("kora")).isEqualTo(5);
        assertThat(found("Ines Ko")).isEqualTo(5);
        assertThat(found("nobody%")).isZero();
        List<Long> first = page(ALL, 0, 3);
        List<Long> second = page(ALL, 3, 3);
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
    }

    @Test
    void whoIsQuietLongestStandsFirst() throws SQLException {
        Principal sam = practice.clientOf(mara);
        shift(assign(ines).id(), 20);
        shift(assign(sam).id(), 30);

        assertThat(page(CaseloadFilter.drifted(14))).extracting(CaseloadRow::clientId)
                .containsExactly(TestPractice.id(sam), TestPractice.id(ines));
    }

    @Test
    void sixtyClientsTakeAsManyStatementsAsOne() throws Exception {
        assign(ines);
        long one = practice.selects(mara, this::wholePage);

        for (int i = 0; i < 59; i++) {
            assign(practice.clientOf(mara));
        }

        assertThat(practice.selects(mara, this::wholePage)).isEqualTo(one);
        assertThat(practice.as(mara, () -> caseload.page(ALL, 0, 100))).hasSize(60);
    }

    @Test
    void whatAClientToldIsCountedForThoseInCare() {
        AssignmentRow asked = assign(ines);
        practice.as(ines, () -> feedback.tell(asked.id(), new PracticeTold(PracticeAmount.SOME, 4, 2, PracticeBarrier.FORGOT)));

        assertThat(practice.as(mara, () -> adherence.ofClient(TestPractice.id(ines), 4))).satisfies(all -> {
            assertThat(all.total().partly()).isOne();
            assertThat(all.total().helpful().value()).isEqualTo(4);
            assertThat(all.weeks()).hasSize(4).last().extracting(week -> week.figures().asked()).isEqualTo(1);
            assertThat(all.barriers()).singleElement().extracting(one -> one.barrier()).isEqualTo(PracticeBarrier.FORGOT);
        });
        assertThat(practice.as(mara, () -> adherence.ofExercise(asked.exerciseId()))).satisfies(all -> {
            assertThat(all.clients()).isOne();
            assertThat(all.some()).isOne();
            assertThat(all.figures().helpful().isKnown()).isFalse();
        });
    }

    @Test
    void adherenceIsReadInOpenCareAlone() {
        AssignmentRow asked = assign(ines);
        Principal other = practice.clinician();

        assertThatThrownBy(() -> practice.as(other, () -> adherence.ofClient(TestPractice.id(ines), 4)))
                .isInstanceOf(ClientNotFound.class);
        assertThat(practice.as(other, () -> adherence.ofExercise(asked.exerciseId())).clients()).isZero();
        assertThatThrownBy(() -> practice.as(practice.staff(Role.FRONT_DESK), () -> adherence.ofExercise(asked.exerciseId())))
                .isInstanceOf(NotAllowed.class);
        practice.endCare(ines, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> adherence.ofClient(TestPractice.id(ines), 4)))
                .isInstanceOf(ClientNotFound.class);
        assertThat(practice.as(mara, () -> adherence.ofExercise(asked.exerciseId())).clients()).isZero();
    }

    private Object wholePage() {
        return List.of(caseload.counts(ALL), caseload.page(ALL, 0, 100));
    }

    private CaseloadCounts counts(int days) {
        return practice.as(mara, () -> caseload.counts(new CaseloadFilter(null, CaseloadSegment.ALL, days, CaseloadOrder.NAME)));
    }

    private long found(String term) {
        return practice.as(mara, () -> caseload.counts(new CaseloadFilter(term, CaseloadSegment.ALL, 14, CaseloadOrder.NAME))).all();
    }

    private List<CaseloadRow> page(CaseloadFilter filter) {
        return practice.as(mara, () -> caseload.page(filter, 0, 50));
    }

    private List<Long> page(CaseloadFilter filter, int first, int limit) {
        return practice.as(mara, () -> caseload.page(filter, first, limit)).stream().map(CaseloadRow::clientId).toList();
    }

    private CaseloadRow row() {
        return page(ALL).getFirst();
    }

    private AssignmentRow assign(Principal client) {
        return practice.as(mara, () -> homework.assign(TestPractice.id(client), EXERCISE, AssignmentTerms.simply(null, null)));
    }

    private void shift(long assignmentId, int days) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update assignment set assigned_at = assigned_at - interval ? day where id = ?")) {
            update.setInt(1, days);
            update.setLong(2, assignmentId);
            update.executeUpdate();
        }
    }
}
