package org.mend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aFewWrongPasswordsCostNothing() {
        Account account = account("ines.keller");
        for (int i = 0; i < 4; i++) {
            account.failedToSignIn(NOW);
        }

        assertThat(account.mayTryToSignIn(NOW)).isTrue();
    }

    @Test
    void theWaitDoublesWithEachFurtherTryAndNeverLocksForGood() {
        Account account = account("ines.keller");
        for (int i = 0; i < 6; i++) {
            account.failedToSignIn(NOW);
        }
        assertThat(account.mayTryToSignIn(NOW.plusSeconds(9))).isFalse();
        assertThat(account.mayTryToSignIn(NOW.plusSeconds(10))).isTrue();

        for (int i = 0; i < 1000; i++) {
            account.failedToSignIn(NOW);
        }
        assertThat(account.mayTryToSignIn(NOW.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void gettingInForgetsTheWrongTries() {
        Account account = account("ines.keller");
        for (int i = 0; i < 10; i++) {
            account.failedToSignIn(NOW);
        }
        account.signedIn();

        assertThat(account.mayTryToSignIn(NOW)).isTrue();
    }

    @Test
    void aNewPasswordAndDisablingEndWhatWasBegunBefore() {
        Account account = account("ines.keller");
        int begun = account.sessionEpoch();

        account.changePassword("hash", false);
        assertThat(account.sessionEpoch()).isGreaterThan(begun);

        int changed = account.sessionEpoch();
        account.disable(NOW);
        assertThat(account.sessionEpoch()).isGreaterThan(changed);
        assertThat(account.mayTryToSignIn(NOW)).isFalse();
    }

    @Test
    void oddUserNamesAreRefused() {
        assertThatThrownBy(() -> account("a b")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> account("<script>")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> account("ab")).isInstanceOf(Invalid.class);
    }

    private static Account account(String username) {
        return new Account(username, "hash", Locale.ENGLISH, Set.of(Role.CLIENT), false, NOW);
    }
}
