package org.mend.homework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by two published measures.
 * <ul>
 * <li>English: the Flesch–Kincaid grade of Kincaid, J. P., Fishburne, R. P., Rogers, R. L., &amp; Chissom, B. S. (1975).
 * Derivation of New Readability Formulas for Navy Enlisted Personnel. Research Branch Report 8-75: the school year (US) that
 * follows the text.</li>
 * <li>Spanish: the perspicuity of Szigriszt-Pazos, F. (1993). Sistemas predictivos de legilibilidad del mensaje escrito.
 * Universidad Complutense de Madrid; read on the INFLESZ scale of Barrio-Cantalejo, I. M., et al. (2008). Validación de la
 * Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes. Anales del Sistema Sanitario de Navarra,
 * 31(2), 135–152: below 40 very hard, 40–55 rather hard, 55–65 normal, 65–80 rather easy, above 80 very easy.</li>
 * </ul>
 * Syllables are counted by rule. English spelling is not regular, so a word may be off by one; over a text that evens out.
 */
final class ReadingGrade {

    /** Where INFLESZ begins to call a text "rather easy". */
    static final double RATHER_EASY = 65;

    /** Up to where INFLESZ calls a text "very hard". */
    static final double VERY_HARD = 40;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…:]+[”»\")]*(?:\\s+|$)|\\n+");

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** At the end of a word, an e that is not heard: "made", "makes" and "called", but not "boxes", "wanted" or "little". */
    private static final Pattern SILENT_E = Pattern.compile(
            "(?<=[aeiouy][b-df-hj-np-tv-xz]{1,3})(?:(?<![^aeiouy]l)e|(?<!s|x|z|c|g|sh|ch)es|(?<![td])ed)$|(?<=[aeiouy]rl)ed$");
    /** Two vowels that are heard apart: "quiet", "create", "being", "react"; not the "io" of "nation" or the "ia" of "special". */
    private static final Pattern APART = Pattern.compile("(?<![tscgx])i[ao](?!u)|(?<=[a-z])iet|iu|ei(?=ng)|[yo]ing|cre(?=at)"
            + "|^re(?=ali|ac(?!h))|(?<=id|ar)ea$|(?<!q)ua[lt]|eo(?!p)|uous|^bio|oe[mt]");
    /** Inside a compound: "something", "careful", "lonely". */
    private static final Pattern SILENT_E_WITHIN = Pattern.compile(
            "(?<=[aeiouy][b-df-hj-np-tv-xz])e(?=ful|less|ly$|ness|thing|one$|times|where|body)");

    private static final Pattern SPANISH_SILENT_U = Pattern.compile("(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final Pattern SPANISH_NUCLEUS = Pattern.compile("[aeoáéóíú]");

    private ReadingGrade() {
    }

    /** The Flesch–Kincaid grade of all these texts together; each begins a sentence of its own. */
    static double english(List<String> texts) {
        double[] counts = counts(texts, true);
        return 0.39 * counts[1] / counts[0] + 11.8 * counts[2] / counts[1] - 15.59;
    }

    /** The Szigriszt-Pazos perspicuity of all these texts together: the higher, the easier. */
    static double spanish(List<String> texts) {
        double[] counts = counts(texts, false);
        return 206.835 - 62.3 * counts[2] / counts[1] - counts[1] / counts[0];
    }

    /** Sentences, words, syllables. */
    private static double[] counts(List<String> texts, boolean english) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String text : texts) {
            for (String sentence : SENTENCE_END.split(text)) {
                List<String> found = words(sentence);
                sentences += found.isEmpty() ? 0 : 1;
                words += found.size();
                syllables += found.stream().mapToInt(english ? ReadingGrade::englishSyllables : ReadingGrade::spanishSyllables).sum();
            }
        }
        if (words == 0) {
            throw new IllegalArgumentException("there is nothing to read");
        }
        return new double[] {sentences, words, syllables};
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    static int englishSyllables(String word) {
        String heard = word.toLowerCase(Locale.ROOT);
        int more = heard.endsWith("n’t") || heard.endsWith("n't") ? contracted(heard) : 0;
        heard = heard.replaceAll("(?:n?[’']\\p{L}+)$", "");
        String voiced = SILENT_E_WITHIN.matcher(SILENT_E.matcher(heard).replaceFirst("")).replaceAll("");
        int apart = (int) APART.matcher(voiced).results().count();
        return Math.max(1, (int) VOWELS.matcher(voiced).results().count() + apart) + more;
    }

    /** "didn’t" has two, "don’t" has one. */
    private static int contracted(String word) {
        return word.matches("(?:do|ca|wo|are|were|ai)n.t") ? 0 : 1;
    }

    /** Every a, e, o and every stressed í, ú makes a syllable; i, u and y lean on them, or make one where there is none. */
    static int spanishSyllables(String word) {
        String heard = SPANISH_SILENT_U.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("").replaceAll("y$", "i");
        int syllables = 0;
        Matcher run = SPANISH_VOWELS.matcher(heard);
        while (run.find()) {
            syllables += Math.max(1, (int) SPANISH_NUCLEUS.matcher(run.group()).results().count());
        }
        return Math.max(1, syllables);
    }
}
