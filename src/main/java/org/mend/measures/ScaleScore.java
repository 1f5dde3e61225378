package org.mend.measures;

import java.math.BigDecimal;

/**
 * What somebody's answers come to on one scale.
 *
 * @param value null when too many items were left out
 * @param band key of the band that it is in; null without a value or without bands
 * @param answered how many of its items were answered
 * @param items how many it has
 */
public record ScaleScore(String scale, BigDecimal value, String band, int answered, int items) {
}
