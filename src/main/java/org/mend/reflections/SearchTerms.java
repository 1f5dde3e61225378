package org.mend.reflections;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mend.shared.StorableText;

/**
 * What somebody looks for, taken apart. Nothing that was typed is an operator: all but letters and digits parts words. Words that the
 * full-text index keeps are looked up there by their beginning; short ones, and those it leaves out, in the text itself.
 *
 * @param indexed found by the index
 * @param plain found in the text, each at the beginning of a word, or as it stands where no word was typed
 */
record SearchTerms(List<String> indexed, List<String> plain) {

    private static final int MOST_TYPED = 200;
    private static final int MOST_TERMS = 8;
    /** One more than the servers' default, so that a word is in the index also where somebody has raised it by one. */
    private static final int SHORTEST_INDEXED = 4;
    private static final int LONGEST_INDEXED = 60;
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** InnoDB's own list, as far as its words are long enough. */
    private static final Set<String> LEFT_OUT = Set.of("about", "from", "that", "this", "what", "when", "where", "will", "with");

    SearchTerms {
        indexed = List.copyOf(indexed);
        plain = List.copyOf(plain);
    }

    /** @param typed may be null; longer than 200 characters, the rest is not looked for */
    static SearchTerms of(String typed) {
        String text = typed == null ? "" : Normalizer.normalize(StorableText.of(typed), Normalizer.Form.NFC).strip();
        text = text.length() > MOST_TYPED ? text.substring(0, MOST_TYPED) : text;
        List<String> words = Arrays.stream(PARTS.split(text)).filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT)).distinct().limit(MOST_TERMS).toList();
        if (words.isEmpty()) {
            return new SearchTerms(List.of(), text.isEmpty() ? List.of() : List.of(text));
        }
        List<String> indexed = new ArrayList<>(words);
        indexed.removeIf(word -> word.codePointCount(0, word.length()) < SHORTEST_INDEXED || word.length() > LONGEST_INDEXED
                || LEFT_OUT.contains(word));
        List<String> plain = new ArrayList<>(words);
        plain.removeAll(indexed);
        return new SearchTerms(indexed, plain);
    }

    boolean isEmpty() {
        return indexed.isEmpty() && plain.isEmpty();
    }

    /** For {@code match … against (… in boolean mode)}. */
    String match() {
        return indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** For {@code like … escape '!'}. */
    static String like(String term) {
        return "%" + term.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
