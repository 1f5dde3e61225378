package org.mend.homework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of words that Mend never says to a client, one file a language: whole words, capitals or not, accents count. */
final class ShamingWords {

    private final Pattern words;

    private ShamingWords(List<String> words) {
        this.words = Pattern.compile(words.stream().map(Pattern::quote).collect(
                Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static ShamingWords in(String language) {
        try (InputStream stream = ShamingWords.class.getResourceAsStream("shaming-words." + language + ".txt")) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ShamingWords of(String list) {
        return new ShamingWords(list.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
    }

    List<String> foundIn(String text) {
        return words.matcher(text.replace('\'', '’')).results().map(MatchResult::group).toList();
    }
}
