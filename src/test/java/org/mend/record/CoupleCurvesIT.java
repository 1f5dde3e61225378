package org.mend.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.clients.ClientNotFound;
import org.mend.clients.CoupleNotFound;
import org.mend.homework.TestPractice;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Ids;

import jakarta.inject.Inject;

/** Both lines in one chart: for whom, and only while both say yes. */
@ExtendWith(ArquillianExtension.class)
class CoupleCurvesIT {

    @Inject
    private TestPractice practice;
    @Inject
    private OwnRecordPractice records;
    @Inject
    private CoupleCurves couples;
    @Inject
    private Curves curves;

    private Principal mara;
    private Principal hers;
    private Principal ines;
    private Principal leon;

    @BeforeEach
    void aCoupleWithScores() {
        mara = practice.clinician();
        hers = practice.clinician();
        ines = practice.clientOf(mara);
        leon = practice.clientOf(mara);
        practice.beginCare(ines, hers);
        practice.couple(ines, leon);
        long version = records.instrument("C" + Ids.format(Ids.next()));
        for (Principal one : List.of(ines, leon)) {
            records.score(one, mara, version, 12, Instant.now().minusSeconds(900_000));
            records.score(one, mara, version, 4, Instant.now().minusSeconds(90_000));
        }
    }

    @Test
    void nobodySeesBothLinesBeforeBothSayYes() {
        assertThat(readers()).containsExactly(false, false, false, false);

        practice.run(ines, couples::agree);
        assertThat(readers()).containsExactly(false, false, false, false);
        assertThat(practice.as(leon, couples::consent).orElseThrow()).as("cannot tell")
                .isEqualTo(new CoupleConsent("Ines", false, false));

        practice.run(leon, couples::agree);
        assertThat(readers()).as("ines, leon, mara in care of both, the other clinician of one").containsExactly(true, true, true, false);
    }

    @Test
    void eachOfTheTwoMayTakeItBackAtOnceAndGiveItAnew() {
        practice.run(ines, couples::agree);
        practice.run(leon, couples::agree);

        practice.run(leon, couples::withdraw);
        assertThat(readers()).containsExactly(false, false, false, false);

        practice.run(leon, couples::agree);
        assertThat(readers()).containsExactly(true, true, true, false);
    }

    @Test
    void theEndOfTheCoupleEndsIt() {
        practice.run(ines, couples::agree);
        practice.run(leon, couples::agree);

        practice.endCouple(ines, leon);

        assertThat(readers()).containsExactly(false, false, false, false);
        assertThat(practice.as(ines, couples::consent)).isEmpty();
        assertThatThrownBy(() -> practice.run(ines, couples::agree)).isInstanceOf(CoupleNotFound.class);
    }

    @Test
    void theEndOfCareForOneEndsItForTheClinician() {
        practice.run(ines, couples::agree);
        practice.run(leon, couples::agree);

        practice.endCare(leon, mara);

        assertThat(practice.as(mara, () -> couples.ofClient(TestPractice.id(ines)))).isEmpty();
        assertThatThrownBy(() -> practice.as(mara, () -> couples.ofClient(TestPractice.id(leon)))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void withoutItEachSeesTheOwnLineAndAClinicianThatOfTheClient() {
        assertThat(practice.as(ines, curves::own).curves()).singleElement()
                .satisfies(curve -> assertThat(curve.series().points()).hasSize(2));
        assertThat(practice.as(hers, () -> curves.ofClient(TestPractice.id(ines))).curves()).hasSize(1);
        assertThatThrownBy(() -> practice.as(hers, () -> curves.ofClient(TestPractice.id(leon)))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void theDeskAndAdministratorsSeeNoLines() {
        for (Role role : List.of(Role.FRONT_DESK, Role.ADMIN)) {
            Principal other = practice.staff(role);
            assertThatThrownBy(() -> practice.as(other, () -> curves.ofClient(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(other, () -> couples.ofClient(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(other, curves::own)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aClinicianReadsGuiltOnlyFromWhatIsShared() {
        records.reflection(ines, mara, "PRIVATE", "Solo mío.");
        records.repairWithPromise(ines, "Cerré la puerta.", "Llamar.");
        assertThat(practice.as(mara, () -> curves.guilt(TestPractice.id(ines)))).isEmpty();

        records.reflection(ines, mara, "CLINICIAN", "Para Mara.");

        assertThat(practice.as(mara, () -> curves.guilt(TestPractice.id(ines)))).singleElement()
                .satisfies(point -> assertThat(point.gap()).isEqualTo(5));
        assertThatThrownBy(() -> practice.as(hers, () -> curves.guilt(TestPractice.id(leon)))).isInstanceOf(ClientNotFound.class);
    }

    /** Who sees both lines: Ines, Leon, the clinician of both, the clinician of Ines alone. */
    private List<Boolean> readers() {
        return List.of(practice.as(ines, couples::own).isPresent(), practice.as(leon, couples::own).isPresent(),
                practice.as(mara, () -> couples.ofClient(TestPractice.id(ines))).isPresent(),
                practice.as(hers, () -> couples.ofClient(TestPractice.id(ines))).isPresent());
    }
}
