package org.mend.app.demo;

import java.util.Locale;

/** How somebody types: carefully, all in small letters, in one line, or at length. It stays the same through the weeks. */
enum Handwriting {
    CAREFUL, SMALL, BRIEF, LONG;

    static Handwriting of(DemoClient client) {
        Dice dice = new Dice("handwriting of " + client.username());
        double luck = dice.fraction();
        return luck < 0.6 ? CAREFUL : luck < 0.74 ? SMALL : luck < 0.87 ? BRIEF : LONG;
    }

    String write(String text, StoryDeck deck, DemoClient client, StaffMember clinician, Dice dice) {
        return switch (this) {
            case SMALL -> dice.chance(0.8) ? withoutLastStop(text.toLowerCase(Locale.ROOT)) : text;
            case BRIEF -> dice.chance(0.5) ? firstSentence(text) : text;
            case LONG -> framed(text, deck, client, clinician, dice, 0.35);
            case CAREFUL -> framed(text, deck, client, clinician, dice, 0.06);
        };
    }

    private static String framed(String text, StoryDeck deck, DemoClient client, StaffMember clinician, Dice dice, double often) {
        String framed = text;
        if (dice.chance(often)) {
            framed = deck.loose("opener", client, clinician, dice) + " " + framed;
        }
        if (dice.chance(often)) {
            framed = framed + "\n\n" + deck.loose("closer", client, clinician, dice);
        }
        return framed;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 12 ? text : text.substring(0, end + 1);
    }

    private static String withoutLastStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
