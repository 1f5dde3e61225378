package org.mend.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How clients' scores on one scale changed, quarter by quarter, from the first answer to the last of the quarter.
 *
 * @param title short title of the instrument
 * @param least points that a change must reach to be reliable; null when no source gives the inputs
 * @param source where these inputs were published, or null
 */
public record OutcomeMeasure(String title, String scaleTitle, boolean higherIsWorse, BigDecimal least, String source,
        List<Quarter> quarters) {

    /**
     * What stands for fewer than five people, or could be told by subtraction, is null.
     *
     * @param clients with an answer in the quarter and one before it
     * @param medianChange in points, below zero for a lower score
     * @param better percent reliably better; likewise {@code same} without a reliable change, and {@code worse}
     */
    public record Quarter(LocalDate firstDay, Integer clients, BigDecimal medianChange, Integer better, Integer same, Integer worse) {
    }

    public OutcomeMeasure {
        quarters = List.copyOf(quarters);
    }

    /** Whether there is any figure to show. */
    public boolean isKnown() {
        return quarters.stream().anyMatch(quarter -> quarter.clients() != null);
    }
}
