package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;

import jakarta.inject.Inject;

/** Groups of four are hidden, groups of five are shown, and nothing can be had by subtraction. */
@ExtendWith(ArquillianExtension.class)
class OutcomesIT {

    /** The middle of the last quarter that is over, and the middle of the one before. */
    private static final LocalDate LAST = Outcomes.quarterOf(LocalDate.now(ZoneOffset.UTC)).minusMonths(2).plusDays(10);
    private static final Instant NOW = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant BEFORE = LAST.minusMonths(3).atStartOfDay().toInstant(ZoneOffset.UTC);

    @Inject
    private TestPractice practice;
    @Inject
    private OwnRecordPractice records;
    @Inject
    private Outcomes outcomes;

    private Principal mara;
    private Principal admin;
    private String title;
    private long version;

    @BeforeEach
    void anInstrumentOfItsOwn() {
        mara = practice.clinician();
        admin = practice.staff(Role.ADMIN);
        practice.clientOf(mara);
        title = "T" + Ids.format(Ids.next());
        version = records.instrument(title);
    }

    @Test
    void fourClientsAreHiddenAndFiveAreShown() {
        changes(-9, -9, -9, -9);
        assertThat(last().clients()).isNull();
        assertThat(last().medianChange()).isNull();
        assertThat(last().better()).isNull();

        changes(-9);

        assertThat(last().clients()).isEqualTo(5);
        assertThat(last().medianChange()).isEqualByComparingTo("-9");
        assertThat(last().better()).isEqualTo(100);
        assertThat(last().worse()).isZero();
    }

    @Test
    void whoAnsweredOnceIsNotCounted() {
        changes(-9, -9, -9, -9);
        records.score(practice.clientOf(mara), mara, version, 12, NOW);

        assertThat(last().clients()).isNull();
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithItSoThatNothingCanBeSubtracted() {
        changes(-9, -9, -9, -9, -9, 0, 0, 0, 0, 0, 0, 0, 9);

        assertThat(last().clients()).isEqualTo(13);
        assertThat(last().worse()).as("one person").isNull();
        assertThat(last().better()).as("five, else the one is what is left").isNull();
        assertThat(last().same()).isEqualTo(54);
    }

    @Test
    void theQuarterThatRunsIsNotShown() {
        changes(-9, -9, -9, -9, -9);
        List<OutcomeQuarter> shown = practice.as(admin, () -> outcomes.practice(4));

        assertThat(shown).hasSize(4).extracting(OutcomeQuarter::firstDay)
                .allMatch(day -> day.plusMonths(3).isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(2)));
    }

    @Test
    void practiceAndRepairAreHiddenBelowFivePeopleHoweverMuchTheyDid() {
        LocalDate day = Outcomes.quarterOf(LocalDate.now(ZoneOffset.UTC)).minusMonths(36).plusDays(20);
        Instant longAgo = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Principal> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clients.add(practice.clientOf(mara));
        }
        clients.forEach(client -> {
            for (int i = 0; i < 3; i++) {
                records.assignment(client, mara, longAgo, true);
                records.repaired(client, longAgo, 86_400);
            }
        });
        assertThat(first().clients()).isNull();
        assertThat(first().timeToRepair()).isNull();

        Principal fifth = practice.clientOf(mara);
        records.assignment(fifth, mara, longAgo, false);
        records.repaired(fifth, longAgo, 86_400);

        assertThat(first().clients()).isEqualTo(5);
        assertThat(first().donePercent()).isEqualTo(92);
        assertThat(first().timeToRepair()).isEqualTo(java.time.Duration.ofDays(1));
    }

    @Test
    void onlyAdministratorsSeeThem() {
        for (Principal other : List.of(mara, practice.staff(Role.FRONT_DESK), practice.clientOf(mara))) {
            assertThatThrownBy(() -> practice.as(other, () -> outcomes.practice(4))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(other, () -> outcomes.measures(4))).isInstanceOf(NotAllowed.class);
        }
    }

    private void changes(int... points) {
        for (int change : points) {
            Principal client = practice.clientOf(mara);
            records.score(client, mara, version, 11, BEFORE);
            records.score(client, mara, version, 11 + change, NOW);
        }
    }

    private OutcomeMeasure.Quarter last() {
        return practice.as(admin, () -> outcomes.measures(4)).stream().filter(one -> one.title().equals(title)).findFirst()
                .orElseThrow().quarters().getLast();
    }

    private OutcomeQuarter first() {
        return practice.as(admin, () -> outcomes.practice(12)).getFirst();
    }
}
