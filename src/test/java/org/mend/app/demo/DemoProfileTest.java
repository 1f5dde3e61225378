package org.mend.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProfileTest {

    private static final Optional<String> PASSWORD = Optional.of("abcd-efgh-jkmn-pqrs");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
    void opensOnLoopback(String address) {
        assertThat(new DemoProfile(true, PASSWORD, Optional.of(address)).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7", "mend.example.org", "127.0.0.1.example.org", "localhost.example.org",
            "1", ""})
    void staysClosedOnEveryOtherAddress(String address) {
        DemoProfile profile = new DemoProfile(true, PASSWORD, Optional.of(address));
        assertThat(profile.isOpen()).isFalse();
        assertThat(profile.refusal()).isPresent();
    }

    @Test
    void staysClosedWhereNobodySaysWhatTheServerIsBoundTo() {
        assertThat(new DemoProfile(true, PASSWORD, Optional.empty()).refusal()).isPresent();
    }

    @Test
    void staysClosedWithoutAPassword() {
        assertThat(new DemoProfile(true, Optional.empty(), Optional.of("127.0.0.1")).refusal()).isPresent();
        assertThat(new DemoProfile(true, Optional.of("short"), Optional.of("127.0.0.1")).refusal()).isPresent();
    }

    @Test
    void saysNothingWhereItIsNotWanted() {
        DemoProfile profile = new DemoProfile(false, PASSWORD, Optional.of("0.0.0.0"));
        assertThat(profile.isOpen()).isFalse();
        assertThat(profile.refusal()).isEmpty();
    }
}
