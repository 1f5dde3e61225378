package org.mend.app.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mend.app.demo.DemoExercise.Step;
import org.mend.app.demo.DemoExercise.Wording;
import org.mend.app.demo.StoryBook.Story;

/**
 * Answers exercises as the clients of the demo would. An answer is what a draft keeps: a String for what is written, an Integer for
 * a scale or a single choice, a list of Integers (places of options) where several may be chosen.
 */
final class DemoReflections {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Map<String, StoryDeck> decks = Map.of("en", new StoryDeck(new StoryBook("en.txt", "en-clinician.txt")),
            "es", new StoryDeck(new StoryBook("es.txt", "es-clinician.txt")));
    private final Map<String, String> roles = Resource.lines("steps.txt").stream().map(line -> line.split("="))
            .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    private final Dice dice = new Dice("reflections");

    /** @param answers by step key, in the order of the steps; @param feedback that fits this story alone, or null */
    record Written(Map<String, Object> answers, String feedback) {
    }

    StoryDeck deck(DemoClient client) {
        return decks.get(client.locale());
    }

    /**
     * @param story by name, or null for any that fits
     * @param progress from 0, when the client began to practise, to 1, today
     * @param scales given answers, by step key
     */
    Written write(DemoClient client, StaffMember clinician, DemoExercise exercise, String story, double progress,
            Map<String, Integer> scales) {
        StoryDeck deck = deck(client);
        Optional<Story> lived = story != null ? Optional.of(deck.named(story))
                : deck.story(client, clinician, exercise.steps().stream().map(step -> role(exercise, step))
                        .filter(role -> !role.isEmpty() && !Scales.KINDS.contains(role)).toList(), dice);
        Map<String, String> words = lived.map(Story::texts).orElse(Map.of());
        boolean scripted = story != null;
        Scales course = new Scales(client, progress, dice);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Step step : exercise.steps()) {
            String role = role(exercise, step);
            Object answer = switch (step.kind()) {
                case "SCALE" -> scales.containsKey(step.key()) ? scales.get(step.key()) : course.answer(step, role);
                case "CHOICE", "CHECKLIST" -> chosen(step, step.wordings().get(client.locale()), words.get(role));
                case "TEXT", "COMMITMENT" -> scripted && words.containsKey(role) ? spoken(words.get(role), client)
                        : text(step, role, words, client, clinician);
                case "PHRASE" -> phrase(step, role, words, client);
                default -> null;
            };
            if (answer != null) {
                answers.put(step.key(), answer);
            }
        }
        String feedback = exercise.steps().stream().filter(step -> answers.containsKey(step.key()))
                .map(step -> words.get("feedback-" + role(exercise, step))).filter(text -> text != null).findFirst().orElse(null);
        return new Written(answers, feedback);
    }

    /** Every word that was written; what was chosen or rated does not count. */
    static int words(DemoExercise exercise, Map<String, Object> answers) {
        return exercise.steps().stream().filter(Step::isWritten).map(step -> answers.getOrDefault(step.key(), ""))
                .mapToInt(text -> (int) GAP.splitAsStream((String) text).filter(word -> !word.isEmpty()).count()).sum();
    }

    private String role(DemoExercise exercise, Step step) {
        return roles.getOrDefault(exercise.slug() + "/" + step.key(), "");
    }

    private String text(Step step, String role, Map<String, String> story, DemoClient client, StaffMember clinician) {
        StoryDeck deck = deck(client);
        boolean told = story.containsKey(role);
        if (!told && dice.chance(deck.book().isLoose(role) ? 0.1 : 0.7)) {
            return null;
        }
        String text = told ? story.get(role) : deck.loose(deck.book().isLoose(role) ? role : "any", client, clinician, dice);
        String written = Handwriting.of(client).write(spoken(text, client), deck, client, clinician, dice);
        return written.codePointCount(0, written.length()) <= step.longest() ? written : spoken(text, client);
    }

    private String phrase(Step step, String role, Map<String, String> story, DemoClient client) {
        if (story.containsKey(role) && dice.chance(0.6)) {
            return spoken(story.get(role), client);
        }
        return dice.chance(0.06) ? null : step.wordings().get(client.locale()).parts().stream()
                .map(part -> part.label() + " " + dice.pick(part.options())).collect(Collectors.joining(" ", "", "."));
    }

    private Object chosen(Step step, Wording wording, String given) {
        if (given != null) {
            return Integer.valueOf(given);
        }
        if (dice.chance(0.07)) {
            return null;
        }
        int last = wording.options().size() - 1;
        if (!step.multiple()) {
            return dice.between(0, last);
        }
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            places.add(dice.between(0, last));
        }
        return List.copyOf(places);
    }

    private static String spoken(String text, DemoClient client) {
        if (!text.contains("{")) {
            return text;
        }
        boolean male = client.partnerMale();
        Map<String, String> names = new HashMap<>(Map.of("{he}", male ? "he" : "she", "{him}", male ? "him" : "her",
                "{his}", male ? "his" : "her", "{He}", male ? "He" : "She", "{His}", male ? "His" : "Her"));
        names.put("{P}", String.valueOf(client.partner()));
        String spoken = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            spoken = spoken.replace(name.getKey(), name.getValue());
        }
        return spoken;
    }
}
