package org.mend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mend.shared.Invalid;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void theHashIsArgon2idWithTheParametersOfTheDesign() {
        assertThat(passwords.hash("a calm long password")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String hash = passwords.hash("a calm long password");

        assertThat(passwords.matches("a calm long password", hash)).isTrue();
        assertThat(passwords.matches("a calm long passwore", hash)).isFalse();
        assertThat(passwords.matches(null, hash)).isFalse();
    }

    @Test
    void shortAndEndlessPasswordsAreRefused() {
        assertThatThrownBy(() -> passwords.hash("eleven char")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> passwords.hash("x".repeat(257))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> passwords.hash(null)).isInstanceOf(Invalid.class);
    }

    @Test
    void temporaryPasswordsDiffer() {
        assertThat(passwords.temporary()).isNotEqualTo(passwords.temporary()).hasSize(19);
    }
}
