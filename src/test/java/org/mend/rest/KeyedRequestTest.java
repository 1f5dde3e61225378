package org.mend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {

    @Test
    void theSameRequestHasTheSameDigestAndNoOtherHas() {
        byte[] first = digest("appointments", "{}");

        assertThat(digest("appointments", "{}")).isEqualTo(first);
        assertThat(digest("appointments", "{ }")).isNotEqualTo(first);
        assertThat(digest("appointments/x/arrival", "{}")).isNotEqualTo(first);
    }

    @Test
    void withoutAHeaderThereIsNoKey() {
        KeyedRequest request = new KeyedRequest();
        request.read(null, "appointments", new byte[0]);

        assertThat(request.key()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "clé", "a\tb", "x\u0000"})
    void aKeyIsPlainPrintableText(String key) {
        assertThatThrownBy(() -> new KeyedRequest().read(key, "appointments", new byte[0]))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void aKeyHasAtMostAHundredCharacters() {
        KeyedRequest request = new KeyedRequest();
        request.read("k".repeat(100), "appointments", new byte[0]);

        assertThat(request.key()).hasValue("k".repeat(100));
        assertThatThrownBy(() -> request.read("k".repeat(101), "appointments", new byte[0]))
                .isInstanceOf(RequestRefused.class);
    }

    private static byte[] digest(String path, String body) {
        KeyedRequest request = new KeyedRequest();
        request.read("key", path, body.getBytes(StandardCharsets.UTF_8));
        return request.digest();
    }
}
