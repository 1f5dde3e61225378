package org.mend.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mend.app.demo.StoryBook.Story;

class StoryBookTest {

    private static final Map<String, String> ROLES = TextFile.lines("steps.txt").stream().map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyExerciseFindsAStoryThatAnybodyCanHaveLived(String language) {
        StoryBook book = book(language);
        Set<String> exercises = ROLES.keySet().stream().map(step -> step.split("/")[0]).collect(Collectors.toSet());
        assertThat(exercises).allSatisfy(exercise -> {
            Set<String> needed = ROLES.entrySet().stream().filter(role -> role.getKey().startsWith(exercise + "/"))
                    .map(Map.Entry::getValue).filter(role -> !Scales.KINDS.contains(role) && !book.isLoose(role))
                    .collect(Collectors.toSet());
            Stream<Story> fitting = book.stories().stream().filter(story -> story.texts().keySet().containsAll(needed));
            List<String> coupleRoles = List.of("camera", "third");
            String who = needed.stream().anyMatch(coupleRoles::contains) ? "partner" : "any";
            assertThat(needed.isEmpty() || fitting.anyMatch(story -> story.who().equals(who) && story.onlyFor().isEmpty()))
                    .as("%s in %s", exercise, language).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 80", "es, 20"})
    void enoughIsWrittenByHand(String language, int least) {
        StoryBook book = book(language);
        Set<String> texts = new HashSet<>(ROLES.values().stream().flatMap(role -> book.loose(role).stream()).toList());
        book.stories().forEach(story -> texts.addAll(story.texts().values()));
        assertThat(texts).hasSizeGreaterThan(least).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void placeholdersAreThoseThatAreFilledIn(String language) {
        Pattern known = Pattern.compile("\\{(P|he|him|his|He|His)}");
        StoryBook book = book(language);
        assertThat(book.stories()).allSatisfy(story -> assertThat(story.texts().values()).allSatisfy(text -> {
            assertThat(known.matcher(text).replaceAll("")).doesNotContain("{", "}");
            assertThat(story.who().equals("partner") || !text.contains("{")).isTrue();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void stepsAreThoseOfTheLibrary(String language) {
        assertThat(ROLES.keySet()).allSatisfy(step -> {
            String[] names = step.split("/");
            assertThat(TextFile.text("/org/mend/homework/library/" + names[0] + ".json"))
                    .contains("\"" + names[1] + "\"").contains("\"" + language + "\"");
        });
    }

    private static StoryBook book(String language) {
        return new StoryBook(language + ".txt", language + "-clinician.txt");
    }
}
