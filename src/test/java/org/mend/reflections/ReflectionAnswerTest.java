package org.mend.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ReflectionAnswerTest {

    @Test
    void keepsWordsForWhatWasChosenAndNumbersForScales() {
        DraftAnswers draft = checked(Map.of("their-side", "She was tired", "guilt", 0, "pick", 1, "several", List.of(2, 0)));

        assertThat(ReflectionAnswer.of(9, Exercises.sheet(), draft))
                .extracting(ReflectionAnswer::stepKey, ReflectionAnswer::text, ReflectionAnswer::number)
                .containsExactly(tuple("their-side", "She was tired", null), tuple("guilt", null, 0),
                        tuple("pick", "two", null), tuple("several", "one\nthree", null));
    }

    @Test
    void leavesOutWhatWasLeftEmpty() {
        assertThat(ReflectionAnswer.of(9, Exercises.sheet(), checked(Map.of("their-side", " \n", "several", List.of()))))
                .isEmpty();
    }

    @Test
    void countsTheWordsThatWereWritten() {
        assertThat(WordCount.of(Exercises.sheet(),
                checked(Map.of("their-side", "  She had\u00a0told\n me  ", "sentence", "I see", "pick", 1)))).isEqualTo(6);
        assertThat(WordCount.of(Exercises.sheet(), DraftAnswers.NONE)).isZero();
    }

    private static DraftAnswers checked(Map<String, ?> sent) {
        return DraftAnswers.checked(Exercises.sheet(), sent);
    }
}
