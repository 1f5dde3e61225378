package org.mend.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mend.measures.Questionnaire.Band;
import org.mend.measures.Questionnaire.Item;

/**
 * How items become one score.
 *
 * @param items keys of those that count
 * @param min the smallest score there can be
 * @param max the largest
 * @param higherIsWorse false where more is better, such as satisfaction
 * @param bands without gaps from {@code min} to {@code max}; none when nobody published any
 * @param reliability what a reliable change is reckoned from; null when no source gives it
 */
public record Scale(String key, Words title, List<String> items, Method method, BigDecimal min, BigDecimal max,
        boolean higherIsWorse, Missing missing, List<Band> bands, Reliability reliability) {

    /** Places after the point that a mean is rounded to. */
    static final int MEAN_PLACES = 2;

    public Scale {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** How the points of the items are put together. */
    public enum Method {
        SUM, MEAN
    }

    /** What happens when items were left out. */
    public enum MissingRule {
        /** No score unless every item was answered. */
        NONE,
        /** Those left out count as the mean of the others, when at most so many were left out. */
        PRORATE,
        /** The same, when at least so many were answered. */
        AT_LEAST
    }

    /** @param items how many may be left out, or must be answered; 0 with NONE */
    public record Missing(MissingRule rule, int items) {

        boolean allows(int answered, int all) {
            return switch (rule) {
                case NONE -> answered == all;
                case PRORATE -> answered > 0 && all - answered <= items;
                case AT_LEAST -> answered > 0 && answered >= items;
            };
        }
    }

    /**
     * What is known about the scale's error.
     *
     * @param value the coefficient r, from 0 to 1
     * @param kind of coefficient, such as test-retest or Cronbach's alpha
     * @param sd standard deviation of the scores, in points
     * @param source where both numbers were published
     */
    public record Reliability(BigDecimal value, String kind, BigDecimal sd, String source) {
    }

    /** The band that a score is in; none outside of all. */
    public Optional<Band> band(BigDecimal score) {
        return bands.stream().filter(band -> score.compareTo(band.from()) >= 0 && score.compareTo(band.to()) <= 0).findFirst();
    }

    /** Null when no source gives the inputs, see {@link ReliableChange#amount}. */
    public BigDecimal reliableChange() {
        return reliability == null ? null : ReliableChange.amount(reliability);
    }

    /**
     * A sum for which items were made up is rounded half up to whole points, a mean to {@value #MEAN_PLACES} places: bands are
     * published in those steps.
     */
    ScaleScore score(Questionnaire asked, Map<String, Integer> answers) {
        List<Item> answered = items.stream().map(asked::item).filter(item -> answers.containsKey(item.key())).toList();
        if (!missing.allows(answered.size(), items.size())) {
            return new ScaleScore(key, null, null, answered.size(), items.size());
        }
        int points = answered.stream().mapToInt(item -> item.points(answers.get(item.key()))).sum();
        BigDecimal value = method == Method.MEAN ? over(points, answered.size(), MEAN_PLACES)
                : over((long) points * items.size(), answered.size(), 0);
        return new ScaleScore(key, value, band(value).map(Band::key).orElse(null), answered.size(), items.size());
    }

    private static BigDecimal over(long points, int count, int places) {
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(count), places, RoundingMode.HALF_UP);
    }
}
