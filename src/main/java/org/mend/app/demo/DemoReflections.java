package org.mend.app.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> TOLD = List.of("theirs", "mine", "moment", "return", "middle", "still", "quiet", "home", "keep",
            "different", "scene", "whose", "pattern", "found", "arrived", "more", "stillopen", "third");

    private final Map<String, StoryDeck> decks = Map.of("en", new StoryDeck(new StoryBook("en.txt", "en-clinician.txt")),
            "es", new StoryDeck(new StoryBook("es.txt", "es-clinician.txt")));
    private final Map<String, String> roles = TextFile.lines("steps.txt").stream().map(line -> line.split("="))
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
        Map<String, String> words = lived.map(Story::texts).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> spoken(text.getValue(), client)));
        boolean scripted = story != null;
        Scales course = new Scales(client, progress, dice);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Step step : exercise.steps()) {
            String role = role(exercise, step);
            Object answer = switch (step.kind()) {
                case "SCALE" -> scales.containsKey(step.key()) ? scales.get(step.key()) : course.answer(step, role);
                case "CHOICE", "CHECKLIST" -> chosen(step, step.wordings().get(client.locale()), words.get(role));
                case "TEXT", "COMMITMENT", "PAIR" -> scripted && words.containsKey(role) ? words.get(role)
                        : text(step, role, words, client, clinician);
                case "PHRASE" -> phrase(step, role, words, client);
                default -> null;
            };
            if (answer != null) {
                answers.put(step.key(), answer);
            }
        }
        if (!scripted) {
            frame(client, clinician, exercise, answers);
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
        boolean loose = deck.book().isLoose(role);
        if (!told && dice.chance(loose ? 0.1 : 0.7)) {
            return null;
        }
        String text = told ? story.get(role) : deck.loose(loose ? role : "any", client, clinician, dice);
        String more = loose ? dice.pick(deck.book().loose(role)) : text;
        String written = Handwriting.of(client).write(text, role, story, more, dice);
        return written.codePointCount(0, written.length()) <= step.longest() ? written : text;
    }

    /** A word before the first answer, a word after the last, where the client speaks to the clinician. */
    private void frame(DemoClient client, StaffMember clinician, DemoExercise exercise, Map<String, Object> answers) {
        List<Step> told = exercise.steps().stream().filter(step -> answers.containsKey(step.key()))
                .filter(step -> TOLD.contains(role(exercise, step))).toList();
        double often = told.isEmpty() ? 0 : Handwriting.of(client).oftenFramed();
        if (dice.chance(often)) {
            answers.computeIfPresent(told.getFirst().key(),
                    (key, text) -> deck(client).loose("opener", client, clinician, dice) + " " + text);
        }
        if (dice.chance(often)) {
            answers.computeIfPresent(told.getLast().key(),
                    (key, text) -> text + "\n\n" + deck(client).loose("closer", client, clinician, dice));
        }
    }

    private String phrase(Step step, String role, Map<String, String> story, DemoClient client) {
        if (story.containsKey(role) && dice.chance(0.6)) {
            return Handwriting.of(client) == Handwriting.SMALL ? story.get(role).toLowerCase(Locale.ROOT) : story.get(role);
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
        if (places.size() > 1) {
            // The last option often is "none of these".
            places.remove(last);
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
