package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mend.shared.Invalid;

class DraftAnswersTest {

    @Test
    void comesBackFromItsJsonUnchanged() {
        String words = "¿Qué sintió? “Nada” \\ \"todo\" 🫶🏽 é\n\t\u2028 مرحبا";
        DraftAnswers answers = checked(Map.of("their-side", words, "guilt", 8, "several", List.of(2, 0)));

        DraftAnswers back = DraftAnswers.parse(answers.json());

        assertThat(back).isEqualTo(answers);
        assertThat(back.values()).containsEntry("their-side", words).containsEntry("guilt", 8)
                .containsEntry("several", List.of(0, 2));
    }

    @Test
    void takesNumbersAsJsonBindingHasThem() {
        assertThat(checked(Map.of("guilt", new BigDecimal("7"), "pick", 1.0d)).values())
                .containsEntry("guilt", 7).containsEntry("pick", 1);
    }

    @Test
    void standsInTheOrderOfTheStepsWhateverOrderItIsSentIn() {
        assertThat(checked(Map.of("several", List.of(1), "guilt", 1, "their-side", "x")).values().keySet())
                .containsExactly("their-side", "guilt", "several");
    }

    @Test
    void leavesOutWhatIsNull() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("guilt", null);

        assertThat(checked(sent)).isEqualTo(DraftAnswers.NONE);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(checked(Map.of("their-side", "🫶".repeat(20_000))).values()).containsKey("their-side");
    }

    @Test
    void replacesWhatNoDatabaseKeeps() {
        assertThat(checked(Map.of("their-side", "a\uD83Db\u0000c\uDC00")).values()).containsEntry("their-side",
                "a\uFFFDb\uFFFDc\uFFFD");
    }

    static Stream<Arguments> whatDoesNotFit() {
        return Stream.of(
                Arguments.of("nowhere", "x", "answer-unknown-step"),
                Arguments.of("settle", true, "answer-unknown-step"),
                Arguments.of("their-side", 3, "answer-shape"),
                Arguments.of("their-side", "x".repeat(20_001), "answer-too-long"),
                Arguments.of("sentence", "x".repeat(201), "answer-too-long"),
                Arguments.of("guilt", "8", "answer-shape"),
                Arguments.of("guilt", 7.5, "answer-shape"),
                Arguments.of("guilt", Double.NaN, "answer-shape"),
                Arguments.of("guilt", 11, "answer-out-of-range"),
                Arguments.of("guilt", -1, "answer-out-of-range"),
                Arguments.of("pick", 3, "answer-out-of-range"),
                Arguments.of("pick", List.of(1), "answer-shape"),
                Arguments.of("several", List.of(0, 3), "answer-out-of-range"),
                Arguments.of("several", Arrays.asList(0, null), "answer-shape"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("whatDoesNotFit")
    void refusesWhatDoesNotFitTheExercise(String key, Object value, String code) {
        assertThatThrownBy(() -> checked(Map.of(key, value))).isInstanceOf(Invalid.class).hasMessage(code);
    }

    @Test
    void refusalsDoNotRepeatTheWords() {
        assertThatThrownBy(() -> checked(Map.of("sentence", "secret ".repeat(100)))).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.parameters().toString()).doesNotContain("secret"));
    }

    private static DraftAnswers checked(Map<String, ?> sent) {
        return DraftAnswers.checked(Exercises.sheet(), sent);
    }
}
