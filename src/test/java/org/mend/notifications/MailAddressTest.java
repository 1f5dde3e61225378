package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({"ines@example.org, ines@example.org", "' ines.keller+mend@mail.example.org ', ines.keller+mend@mail.example.org",
        "ines@bücher.example, ines@xn--bcher-kva.example"})
    void oneMailboxIsAnAddress(String text, String expected) {
        assertThat(MailAddress.of(text)).get().extracting(address -> address.mailbox().getAddress()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ines", "ines@", "@example.org", "ines@example", "ines@example.org\r\nBcc: all@example.org",
        "ines@example.org\nSubject: x", "ines@example.org, tom@example.org", "Ines <ines@example.org>", "ines keller@example.org",
        "ines@exa mple.org", "inés@example.org", "ines@.org", "ines@example..org", "ines@example.org@"})
    void anythingElseIsNone(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
    }
}
