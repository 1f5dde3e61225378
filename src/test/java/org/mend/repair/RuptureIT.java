package org.mend.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.mend.shared.Ids;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.inject.Inject;

/** What did not land: who learns of it, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class RuptureIT {

    private static final String WORDS = "Miraste el reloj.";

    @Inject
    private TestPractice practice;
    @Inject
    private RuptureFlags flags;
    @Inject
    private RuptureTasks tasks;

    private Principal mara;
    private Principal jo;
    private Principal ines;

    @BeforeEach
    void aClientOfTwo() {
        mara = practice.clinician();
        jo = practice.clinician();
        ines = practice.clientOf(mara);
        practice.beginCare(ines, jo);
    }

    @Test
    void itIsATaskReceivedTalkedAboutAndSeen() {
        long flag = aboutMara(true);
        RuptureTask task = practice.as(mara, () -> tasks.read(flag));
        assertThat(task.words()).isEqualTo(WORDS);
        assertThat(practice.as(mara, () -> tasks.open())).extracting(RuptureTask::id).containsExactly(flag);
        assertThat(practice.as(ines, () -> flags.unseenAnswers())).isZero();

        practice.run(mara, () -> tasks.acknowledge(flag, task.version(), "Thank you for telling me."));

        assertThat(practice.as(ines, () -> flags.unseenAnswers())).isOne();
        assertThat(practice.as(ines, () -> flags.own())).singleElement().satisfies(own -> {
            assertThat(own.status()).isEqualTo(FlagStatus.ACKNOWLEDGED);
            assertThat(own.answeredBy()).isEqualTo("Dr. Mara Weil");
            assertThat(own.acknowledgedNote()).isEqualTo("Thank you for telling me.");
            assertThat(own.unseen()).isTrue();
        });
        assertThat(practice.as(ines, () -> flags.unseenAnswers())).as("the client has looked").isZero();
        RuptureTask received = practice.as(mara, () -> tasks.read(flag));
        practice.run(mara, () -> tasks.talkedAbout(flag, received.version(), ""));
        assertThat(practice.as(mara, () -> tasks.open())).isEmpty();
        assertThatThrownBy(() -> practice.run(ines, () -> flags.withdraw(flag))).isInstanceOf(IllegalFlagChange.class);
    }

    @Test
    void aboutAClinicianOnlyThatOneLearnsOfItAndAboutThePracticeAllInCare() {
        long flag = aboutMara(true);
        long practiceFlag = practice.as(ines, () -> flags.flag(key(), FlagAbout.PRACTICE, null, WORDS, true));

        assertThat(practice.as(jo, () -> tasks.open())).extracting(RuptureTask::id).containsExactly(practiceFlag);
        assertThatThrownBy(() -> practice.as(jo, () -> tasks.read(flag))).isInstanceOf(RuptureFlagNotFound.class);
        assertThat(told(flag)).isOne();
        assertThat(told(practiceFlag)).isEqualTo(2);
    }

    @Test
    void wordsThatAreNotToBeReadAreNotRead() {
        long flag = aboutMara(false);

        assertThat(practice.as(mara, () -> tasks.read(flag)).words()).isNull();
        assertThat(practice.as(mara, () -> tasks.ofClient(TestPractice.id(ines)))).extracting(RuptureTask::words).containsOnlyNulls();
        assertThat(practice.as(ines, () -> flags.own()).getFirst().words()).isEqualTo(WORDS);
    }

    @Test
    void whatIsTakenBackIsGoneForEverybodyElse() {
        long flag = aboutMara(true);
        practice.run(ines, () -> flags.withdraw(flag));
        practice.run(ines, () -> flags.withdraw(flag));

        assertThat(practice.as(mara, () -> tasks.open())).isEmpty();
        assertThatThrownBy(() -> practice.as(mara, () -> tasks.read(flag))).isInstanceOf(RuptureFlagNotFound.class);
        assertThat(practice.count("select count(*) from outbox_message where subject_id = ? and status = 'WAITING'", flag)).isZero();
        assertThat(practice.as(ines, () -> flags.own())).singleElement()
                .satisfies(own -> assertThat(own.status()).isEqualTo(FlagStatus.WITHDRAWN));
    }

    @Test
    void nobodyElseEverLearnsOfIt() {
        long flag = practice.as(ines, () -> flags.flag(key(), FlagAbout.PRACTICE, null, WORDS, true));
        Principal stranger = practice.clinician();
        assertThatThrownBy(() -> practice.as(stranger, () -> tasks.read(flag))).isInstanceOf(RuptureFlagNotFound.class);
        assertThatThrownBy(() -> practice.run(stranger, () -> tasks.acknowledge(flag, 0, ""))).isInstanceOf(RuptureFlagNotFound.class);
        assertThatThrownBy(() -> practice.as(stranger, () -> tasks.ofClient(TestPractice.id(ines)))).isInstanceOf(ClientNotFound.class);
        for (Role role : new Role[] {Role.FRONT_DESK, Role.ADMIN}) {
            Principal someone = practice.staff(role);
            for (Callable<?> look : List.<Callable<?>>of(() -> tasks.open(), () -> tasks.read(flag), () -> flags.own(),
                    () -> tasks.ofClient(TestPractice.id(ines)))) {
                assertThatThrownBy(() -> practice.as(someone, look)).isInstanceOf(NotAllowed.class);
            }
        }
        Principal other = practice.clientOf(mara);
        assertThatThrownBy(() -> practice.run(other, () -> flags.withdraw(flag))).isInstanceOf(RuptureFlagNotFound.class);
        assertThat(practice.as(other, () -> flags.own())).isEmpty();

        practice.endCare(ines, mara);
        assertThatThrownBy(() -> practice.as(mara, () -> tasks.read(flag))).isInstanceOf(RuptureFlagNotFound.class);
        assertThat(practice.as(mara, () -> tasks.open())).isEmpty();
    }

    @Test
    void oneWhoIsNotInCareIsNotToldAndNobodyIsRefused() {
        Principal stranger = practice.clinician();

        assertThatThrownBy(() -> practice.as(ines, () -> flags.flag(key(), FlagAbout.CLINICIAN, stranger.staffId().orElseThrow(),
                WORDS, true))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.as(ines, () -> flags.flag(key(), null, null, WORDS, true))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> practice.as(ines, () -> flags.flag(key(), FlagAbout.PRACTICE, null, "x".repeat(20_001), true)))
                .isInstanceOf(Invalid.class);
        assertThat(practice.as(ines, () -> flags.own())).isEmpty();
    }

    @Test
    void sentTwiceItIsToldOnceAndAnAnswerOnAnOldVersionIsRefused() throws Exception {
        String key = key();
        practice.atOnce(List.of(ines, ines, ines), () -> flags.flag(key, FlagAbout.PRACTICE, null, WORDS, true));
        RuptureTask task = practice.as(mara, () -> tasks.open()).getFirst();
        practice.run(jo, () -> tasks.acknowledge(task.id(), task.version(), ""));

        assertThat(practice.as(ines, () -> flags.own())).hasSize(1);
        assertThatThrownBy(() -> practice.run(mara, () -> tasks.acknowledge(task.id(), task.version(), "")))
                .isInstanceOf(StaleVersion.class);
    }

    private long aboutMara(boolean shown) {
        return practice.as(ines, () -> flags.flag(key(), FlagAbout.CLINICIAN, mara.staffId().orElseThrow(), WORDS, shown));
    }

    private long told(long flag) {
        return practice.count("select count(*) from outbox_message where subject_id = ? and kind = 'RUPTURE_FLAGGED'", flag);
    }

    private static String key() {
        return Ids.format(Ids.next());
    }
}
