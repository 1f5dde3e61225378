package org.mend.app.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How somebody types: carefully, all in small letters, in one line, or at length. It stays the same through the weeks. */
enum Handwriting {
    CAREFUL, SMALL, BRIEF, LONG;

    /** Those who write at length tell first what happened, where the exercise does not ask for it anyway. */
    private static final List<String> NEED_THE_MOMENT = List.of("theirs", "mine", "return", "arrived");
    /** Texts of which a second one may follow. */
    private static final List<String> GO_ON = List.of("home", "keep", "quiet", "middle", "different", "good", "scene");

    static Handwriting of(DemoClient client) {
        Dice dice = new Dice("handwriting of " + client.username());
        double luck = dice.fraction();
        return luck < 0.58 ? CAREFUL : luck < 0.72 ? SMALL : luck < 0.83 ? BRIEF : LONG;
    }

    /** @param more another loose text of this role, or the same */
    String write(String text, String role, Map<String, String> story, String more, Dice dice) {
        return switch (this) {
            case SMALL -> withoutLastStop(text.toLowerCase(Locale.ROOT));
            case BRIEF -> dice.chance(0.5) ? firstSentence(text) : text;
            case LONG -> atLength(text, role, story, more);
            case CAREFUL -> text;
        };
    }

    /** How often a word goes before the whole, or after it. */
    double oftenFramed() {
        return switch (this) {
            case LONG -> 0.5;
            case CAREFUL -> 0.12;
            case SMALL, BRIEF -> 0;
        };
    }

    private static String atLength(String text, String role, Map<String, String> story, String more) {
        if (NEED_THE_MOMENT.contains(role) && story.containsKey("moment")) {
            return story.get("moment") + "\n\n" + text;
        }
        return GO_ON.contains(role) && !more.equals(text) ? text + "\n\n" + more : text;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 12 ? text : text.substring(0, end + 1);
    }

    private static String withoutLastStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
