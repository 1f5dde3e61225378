package org.mend.measures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mend.shared.Invalid;

/**
 * One version of an instrument as its definition says: what is asked, how it is scored, and on whose terms. It never changes; a
 * change is the next number.
 *
 * @param code of the instrument, such as {@code phq-9}
 * @param number of the version, from 1
 * @param languages that the wording exists in, {@code en} and/or {@code es}
 * @param shortTitle such as PHQ-9, the same in every language
 * @param intro what stands above the items, with the period asked about
 * @param licence on what ground the instrument may be used here
 * @param citation where it was published
 * @param attribution the line that the client sees below the items
 * @param terms what an administrator must acknowledge before it is asked; null when nothing is to be acknowledged
 */
public record Questionnaire(String code, int number, List<String> languages, String shortTitle, Words title, Words intro,
        List<Item> items, List<Scale> scales, List<AlertRule> alertRules, Words licence, String citation, Words attribution,
        Terms terms) {

    public Questionnaire {
        languages = List.copyOf(languages);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
        alertRules = List.copyOf(alertRules);
    }

    /** A choice. Its value is what the client's answer is kept as. */
    public record Option(int value, Words text) {
    }

    /**
     * A question.
     *
     * @param lead what stands above it where the way of asking changes; empty otherwise
     * @param reverse its value counts from the other end: smallest + largest option − value
     */
    public record Item(String key, Words lead, Words text, List<Option> options, boolean reverse) {

        public Item {
            options = List.copyOf(options);
        }

        public int smallest() {
            return options.stream().mapToInt(Option::value).min().orElse(0);
        }

        public int largest() {
            return options.stream().mapToInt(Option::value).max().orElse(0);
        }

        /** What an answer counts. */
        public int points(int value) {
            return reverse ? smallest() + largest() - value : value;
        }

        public boolean has(int value) {
            return options.stream().anyMatch(option -> option.value() == value);
        }

        /** The words of an answer; empty for a value that is none of the options. */
        public String answer(int value, Locale locale) {
            return options.stream().filter(option -> option.value() == value).findFirst()
                    .map(option -> option.text().in(locale)).orElse("");
        }
    }

    /** From {@code from} to {@code to}, both included. */
    public record Band(String key, Words title, BigDecimal from, BigDecimal to) {
    }

    /** A rule that raises a safety alert: on the answer to one item as it was given, or on a scale's score. One of the two is null. */
    public record AlertRule(String key, String item, String scale, BigDecimal atLeast, Words title) {
    }

    /** @param url where they can be read */
    public record Terms(Words text, String url) {
    }

    /** @throws java.util.NoSuchElementException when there is no such item */
    public Item item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    /** @throws java.util.NoSuchElementException when there is no such scale */
    public Scale scale(String key) {
        return scales.stream().filter(scale -> scale.key().equals(key)).findFirst().orElseThrow();
    }

    /** The language that it is shown in to somebody who reads this one. */
    public Locale shownIn(Locale wanted) {
        String language = "es".equals(wanted.getLanguage()) ? "es" : "en";
        return Locale.of(languages.contains(language) ? language : languages.getFirst());
    }

    /**
     * Answers as they can be kept, in the order of the items.
     *
     * @param given value by item; an item left out is absent or null
     * @throws Invalid for an item or a value that there is not
     */
    public Map<String, Integer> checked(Map<String, Integer> given) {
        Map<String, Integer> kept = new LinkedHashMap<>();
        for (Item item : items) {
            Integer value = given.get(item.key());
            if (value != null) {
                if (!item.has(value)) {
                    throw new Invalid("answer-unknown");
                }
                kept.put(item.key(), value);
            }
        }
        if (given.keySet().stream().anyMatch(key -> items.stream().noneMatch(item -> item.key().equals(key)))) {
            throw new Invalid("answer-unknown");
        }
        return kept;
    }

    /** One score for each scale, in their order; without a value where too many items were left out. @throws Invalid see checked */
    public List<ScaleScore> score(Map<String, Integer> answers) {
        Map<String, Integer> kept = checked(answers);
        return scales.stream().map(scale -> scale.score(this, kept)).toList();
    }

    /** The rules that these answers meet. @throws Invalid see checked */
    public List<AlertRule> alerts(Map<String, Integer> answers) {
        Map<String, Integer> kept = checked(answers);
        return alertRules.stream().filter(rule -> amount(rule, kept).filter(value -> value.compareTo(rule.atLeast()) >= 0)
                .isPresent()).toList();
    }

    private Optional<BigDecimal> amount(AlertRule rule, Map<String, Integer> answers) {
        return rule.item() != null ? Optional.ofNullable(answers.get(rule.item())).map(BigDecimal::valueOf)
                : Optional.ofNullable(scale(rule.scale()).score(this, answers).value());
    }
}
