package org.mend.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

    /** Nobody who sees a mail over somebody's shoulder learns that they are in care, or of what. */
    static final List<String> TELLING = List.of("therap", "terap", "clinic", "clínic", "session", "sesión", "sesion", "homework", "tarea",
            "exercise", "ejercicio", "practice", "práctica", "practica", "patient", "paciente", "client", "treatment", "tratamiento",
            "guilt", "culpa", "shame", "vergüenza", "sorry", "perdón", "repair", "repara", "couple", "pareja", "reflection",
            "reflexión", "appointment", "cita", "doctor", "dr.", "health", "salud", "reminder", "recordatorio", "overdue", "!", "¡");

    static Stream<String> telling(String text) {
        return TELLING.stream().filter(word -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noMailTellsWhatItIsAbout(String language) {
        for (Mailing mailing : List.of(Mailing.NOTICE, Mailing.SESSION)) {
            MailTexts texts = new MailTexts(mailing, Locale.of(language));
            String plain = texts.plain("https://mend.example.org/", "https://mend.example.org/x");

            assertThat(telling(texts.subject() + plain)).isEmpty();
            assertThat(texts.html("https://mend.example.org/", "https://mend.example.org/x?a=1&b=2").replaceAll("<[^>]*>", ""))
                    .contains(texts.subject()).satisfies(text -> assertThat(telling(text.replace("!DOCTYPE", ""))).isEmpty());
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle("es").keySet()).isEqualTo(bundle("en").keySet());
        assertThat(bundle("es").getString("notice.subject")).isNotEqualTo(bundle("en").getString("notice.subject"));
    }

    @Test
    void addressesAreEscapedInHtmlAndNoSlotIsLeft() {
        String html = new MailTexts(Mailing.NOTICE, Locale.ENGLISH).html("https://mend.example.org/?a=\"><b>", "https://e.org/{text}");

        assertThat(html).contains("https://mend.example.org/?a=&quot;&gt;&lt;b&gt;").contains("https://e.org/{text}")
                .doesNotContain("{open}").doesNotContain("{subject}");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.mend.notifications.mail", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
