package org.mend.app.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers that the regulators of Germany, the United Kingdom and North America keep for films and books; nobody answers there. */
final class Telephones {

    private final Set<String> given = new HashSet<>();

    /** A number that nobody got before. */
    String next(String zone, Dice dice) {
        while (true) {
            String number = switch (zone) {
                case "Europe/London" -> String.format(Locale.ROOT, "+44 7700 900%03d", dice.between(0, 999));
                case "America/New_York" -> String.format(Locale.ROOT, "+1 212 555 01%02d", dice.between(0, 99));
                default -> german(dice);
            };
            if (given.add(number)) {
                return number;
            }
        }
    }

    private static String german(Dice dice) {
        String area = dice.chance(0.7) ? "30 23125" : dice.pick(List.of("40 66969", "69 90009", "89 99998", "221 4710"));
        return String.format(Locale.ROOT, "+49 %s %03d", area, dice.between(100, 999));
    }
}
