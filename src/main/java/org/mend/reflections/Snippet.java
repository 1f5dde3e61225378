package org.mend.reflections;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of what was written around the first hit, in pieces: those that were looked for are marked. */
public record Snippet(List<Piece> pieces) {

    private static final int AROUND = 80;

    public record Piece(String text, boolean hit) {
    }

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    static Snippet of(String text, SearchTerms terms) {
        String folded = fold(text);
        List<String> wanted = Stream.concat(terms.indexed().stream(), terms.plain().stream()).map(Snippet::fold).toList();
        int first = wanted.stream().mapToInt(term -> find(folded, term, 0)).filter(at -> at >= 0).min().orElse(0);
        int from = wordStart(text, Math.max(0, first - AROUND));
        int to = wordEnd(text, Math.min(text.length(), first + 2 * AROUND));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        int at = from;
        while (at < to) {
            int start = to;
            int length = 0;
            for (String term : wanted) {
                int found = find(folded, term, at);
                if (found >= 0 && (found < start || found == start && term.length() > length)) {
                    start = found;
                    length = term.length();
                }
            }
            if (start > at) {
                pieces.add(new Piece(text.substring(at, Math.min(start, to)), false));
            }
            if (length > 0 && start < to) {
                pieces.add(new Piece(text.substring(start, start + length), true));
            }
            at = start + length;
        }
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Snippet(pieces);
    }

    /** Whether each of the plain terms begins a word of the text, accents and case aside. */
    static boolean holds(String text, SearchTerms terms) {
        String folded = fold(text);
        return terms.plain().stream().allMatch(term -> find(folded, fold(term), 0) >= 0);
    }

    /** At the beginning of a word. */
    private static int find(String folded, String term, int from) {
        for (int at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)) || !Character.isLetterOrDigit(term.charAt(0))) {
                return at;
            }
        }
        return -1;
    }

    /** Without accents and case, and exactly as long. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char plain = text.charAt(i);
            folded.append(Character.toLowerCase(plain < 0x80 || Character.isSurrogate(plain) ? plain
                    : Normalizer.normalize(String.valueOf(plain), Normalizer.Form.NFD).charAt(0)));
        }
        return folded.toString();
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return at - start > AROUND ? at : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < AROUND) {
            end++;
        }
        return end;
    }
}
