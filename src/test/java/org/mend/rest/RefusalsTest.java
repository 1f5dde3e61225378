package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mend.homework.Part;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.StaleVersion;

import jakarta.resource.ResourceException;

class RefusalsTest {

    @Test
    void anOutdatedChangeCarriesWhatIsThereNow() {
        assertThatThrownBy(() -> Outdated.guard(RefusalsTest::stale, () -> "as it is now"))
                .isInstanceOfSatisfying(Outdated.class, outdated -> {
                    assertThat(outdated.code()).isEqualTo("stale-version");
                    assertThat(outdated.current()).isEqualTo("as it is now");
                });
    }

    @Test
    void whatIsNoConflictPassesUntouched() {
        assertThat(Outdated.guard(() -> "done", () -> "never read")).isEqualTo("done");
        assertThatThrownBy(() -> Outdated.guard(() -> {
            throw new Invalid("due-in-past");
        }, () -> "never read")).isExactlyInstanceOf(Invalid.class);
    }

    @Test
    void aLostConnectionIsToldFromABrokenRule() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new SQLException("gone", "08S01")))).isTrue();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new ResourceException("no connection")))).isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLIntegrityConstraintViolationException("twice", "23000"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(new Conflict("name-taken"))).isFalse();
    }

    @Test
    void textsAreFilledInAndFallBackToEnglish() {
        assertThat(ErrorTexts.of("conflict.room-taken", Locale.of("es"), "Roble", "14:50"))
                .isEqualTo("Roble está ocupada. Libre otra vez: 14:50.");
        assertThat(ErrorTexts.of("conflict.room-taken", Locale.FRENCH, "Oak", "14:50")).isEqualTo("Oak is taken until 14:50.");
        assertThat(ErrorTexts.of("no-such-code", Locale.ENGLISH)).isEqualTo(ErrorTexts.of("unexpected", Locale.ENGLISH));
    }

    @Test
    void codesAreReadInAnyCaseAndNothingElseIs() {
        assertThat(Codes.read("part", "s4", Part.class)).isEqualTo(Part.S4);
        assertThat(Codes.read("reason", "By-Client", CancelAppointment.By.class)).isEqualTo(CancelAppointment.By.BY_CLIENT);
        assertThat(Codes.read("part", " ", Part.class)).isNull();
        assertThatThrownBy(() -> Codes.read("part", "S99", Part.class)).isInstanceOf(RequestRefused.class);
    }

    private static String stale() {
        throw new StaleVersion();
    }
}
