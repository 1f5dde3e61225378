package org.mend.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mend.identity.PracticeRow;
import org.mend.identity.PracticeSettings;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the practice tells people in a crisis, and its telephone; for everybody, signed in or not. */
@Named
@RequestScoped
public class CrisisHelp {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\d /()-]*\\d)?");
    /** 112, 911: what is shorter is an hour or an age. */
    private static final int SHORTEST_NUMBER = 3;

    /** Some words, or a telephone number. */
    public record Piece(String text, boolean phone) {
    }

    @Inject
    private PracticeSettings settings;

    private PracticeRow practice;

    public void load() {
        getPractice();
    }

    /** In the reader's language, by its lines, each cut so that telephone numbers can be tapped. */
    public List<List<Piece>> getParagraphs() {
        return getPractice().crisisText(Faces.getLocale().getLanguage()).lines()
                .filter(line -> !line.isBlank()).map(CrisisHelp::pieces).toList();
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(line);
        int from = 0;
        while (numbers.find()) {
            if (numbers.group().replaceAll("\\D", "").length() >= SHORTEST_NUMBER) {
                pieces.add(new Piece(line.substring(from, numbers.start()), false));
                pieces.add(new Piece(numbers.group(), true));
                from = numbers.end();
            }
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces;
    }

    public PracticeRow getPractice() {
        if (practice == null) {
            practice = settings.read();
        }
        return practice;
    }

    /** For a tel: address: what a telephone dials, nothing else. */
    public String dial(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }
}
