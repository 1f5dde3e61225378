package org.mend.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mend.homework.TestPractice;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;

import jakarta.inject.Inject;

@ExtendWith(ArquillianExtension.class)
class TabletIT {

    @Inject
    private TestPractice practice;
    @Inject
    private MeasurePractice measures;
    @Inject
    private TabletHandovers handovers;
    @Inject
    private TabletMeasures tablet;
    @Inject
    private OwnMeasures own;
    @Inject
    private CurrentUser user;

    private Principal mara;
    private Principal ines;
    private Principal tom;
    private String somewhere;

    @BeforeEach
    void somethingWaits() {
        mara = practice.clinician();
        ines = practice.clientOf(mara);
        tom = practice.staff(Role.FRONT_DESK);
        somewhere = "10.0.0." + Ids.next();
        measures.ask(mara, ines, "phq-9", MeasureCadence.WEEKS, 4);
    }

    @Test
    void aCodeOpensOnceAndThenTheTabletIsClosedForGood() {
        String code = begin();
        String key = nobody(() -> handovers.open(" " + code.toLowerCase() + " ", somewhere)).orElseThrow();
        assertThat(nobody(() -> handovers.open(code, somewhere))).as("used").isEmpty();
        TabletSheet sheet = nobody(() -> tablet.look(key)).orElseThrow();
        assertThat(sheet.givenName()).isEqualTo("Ines");
        long request = sheet.sheet().requestId();

        nobody(() -> {
            tablet.keep(key, request, "q1", 2);
            return tablet.handIn(key, request);
        });

        assertThat(nobody(() -> tablet.look(key))).isEmpty();
        assertThat(nobody(() -> tablet.handIn(key, request)).care()).as("handed in again, the same").isFalse();
        assertThatThrownBy(() -> nobody(() -> {
            tablet.keep(key, request, "q1", 1);
            return null;
        })).isInstanceOf(NotFound.class);
        assertThat(practice.count("select count(*) from measure_response where request_id = ?"
                + " and entered_via = 'TABLET' and language = 'es'", request)).isOne();
        assertThat(practice.count("select count(*) from audit_event where client_id = ?"
                + " and entity_type = 'MeasureResponse' and action = 'C' and account_id is null", TestPractice.id(ines))).isOne();
    }

    @Test
    void anAlertOnTheTabletClosesItAndIsRaised() {
        String code = begin();
        String key = nobody(() -> handovers.open(code, somewhere)).orElseThrow();
        long request = nobody(() -> tablet.look(key)).orElseThrow().sheet().requestId();

        HandedIn done = nobody(() -> {
            tablet.keep(key, request, "q9", 3);
            return tablet.handIn(key, request);
        });

        assertThat(done.care()).isTrue();
        assertThat(nobody(() -> tablet.look(key))).isEmpty();
        assertThat(practice.count("select count(*) from safety_alert where client_id = ?", TestPractice.id(ines))).isOne();
    }

    @Test
    void givenBackUnfinishedItIsClosedAndWhatWasAnsweredIsKept() {
        String key = nobody(() -> handovers.open(begin(), somewhere)).orElseThrow();
        long request = nobody(() -> tablet.look(key)).orElseThrow().sheet().requestId();
        nobody(() -> {
            tablet.keep(key, request, "q1", 2);
            tablet.close(key);
            return null;
        });

        assertThat(nobody(() -> tablet.look(key))).isEmpty();
        assertThat(practice.as(ines, () -> own.sheet(request)).answers()).containsEntry("q1", 2);
    }

    @Test
    void codesAndKeysRunOut() {
        String late = begin();
        practice.update("update tablet_handover set created_at = created_at - interval 16 minute,"
                + " expires_at = expires_at - interval 16 minute"
                + " where client_id = ?", TestPractice.id(ines));
        assertThat(nobody(() -> handovers.open(late, somewhere))).isEmpty();

        String key = nobody(() -> handovers.open(begin(), somewhere)).orElseThrow();
        practice.update("update tablet_handover set created_at = created_at - interval 2 hour, expires_at = expires_at - interval 1 hour"
                + " where client_id = ?", TestPractice.id(ines));
        assertThat(nobody(() -> tablet.look(key))).isEmpty();
    }

    @Test
    void aNewHandoverClosesTheEarlierOne() {
        String first = begin();
        begin();

        assertThat(nobody(() -> handovers.open(first, somewhere))).isEmpty();
    }

    @Test
    void whoGuessesHasToWaitEvenWithTheRightCode() {
        String code = begin();
        for (int i = 0; i < TabletHandovers.FREE_TRIES; i++) {
            assertThat(nobody(() -> handovers.open("WRONG234", somewhere))).isEmpty();
        }

        assertThat(nobody(() -> handovers.open(code, somewhere))).isEmpty();
        assertThat(nobody(() -> handovers.open(code, somewhere + "-other"))).isPresent();
    }

    @Test
    void onlyTheDeskHandsOverAndOnlyWhenSomethingWaits() {
        for (Principal someone : new Principal[] {mara, ines, practice.staff(Role.ADMIN)}) {
            assertThatThrownBy(() -> practice.as(someone, () -> handovers.begin(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> practice.as(someone, () -> handovers.waits(TestPractice.id(ines)))).isInstanceOf(NotAllowed.class);
        }
        Principal sam = practice.clientOf(mara);
        assertThat(practice.as(tom, () -> handovers.waits(TestPractice.id(sam)))).isFalse();
        assertThatThrownBy(() -> practice.as(tom, () -> handovers.begin(TestPractice.id(sam)))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> practice.as(tom, () -> handovers.begin(1L))).isInstanceOf(NotFound.class);
    }

    @Test
    void theDeskMayAskForNothingButWhetherSomethingWaitsAndACode() {
        Set<String> open = Arrays.stream(new Class<?>[] {MeasureAsking.class, MeasureReading.class, OwnMeasures.class,
            TabletHandovers.class, SafetyAlerts.class, SafetySettings.class, ClinicianCovers.class})
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Allowed.class) && Set.of(method.getAnnotation(Allowed.class).value())
                        .contains(Role.FRONT_DESK)).map(Method::getName).collect(Collectors.toSet());

        assertThat(open).containsExactlyInAnyOrder("waits", "begin");
        String code = begin();
        assertThat(IntStream.range(0, code.length()).mapToObj(code::charAt))
                .allMatch(one -> "23456789ABCDEFGHJKMNPQRSTUVWXYZ".indexOf(one) >= 0);
    }

    private String begin() {
        return practice.as(tom, () -> handovers.begin(TestPractice.id(ines)));
    }

    /** With nobody signed in. */
    private <T> T nobody(Callable<T> work) {
        user.become(null);
        return practice.as(null, work);
    }

    @Test
    void aKeyThatNobodyHasOpensNothing() {
        assertThat(nobody(() -> tablet.look(null))).isEqualTo(Optional.empty());
        assertThat(nobody(() -> tablet.look("nope"))).isEmpty();
    }
}
