package org.mend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ChartTest {

    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void piecesOfAColumnStandOnEachOther() {
        Chart chart = Chart.of(FOUR, 4).put(1, "full", 1).put(1, "part", 2).put(2, "none", 0);

        Chart.Bar lower = chart.getBars().getFirst();
        Chart.Bar upper = chart.getBars().getLast();
        assertThat(chart.getBars()).hasSize(2);
        assertThat(lower.y() + lower.height()).isEqualTo(chart.getFloor());
        assertThat(upper.y() + upper.height()).isEqualTo(lower.y());
        assertThat(upper.height()).isEqualTo(2 * lower.height());
    }

    @Test
    void whatIsHigherThanTheTopStaysInside() {
        Chart chart = Chart.of(FOUR, 2).put(0, "full", 9);

        assertThat(chart.getBars().getFirst().y()).isPositive();
    }

    @Test
    void aLinePassesOnWhereThereIsNoValue() {
        Chart chart = Chart.of(FOUR, 5).line("first", Arrays.asList(1.0, null, null, 4.0));

        assertThat(chart.getLines().getFirst().dots()).hasSize(2);
        assertThat(chart.getLines().getFirst().points()).isEqualTo("45.0,91.6 315.0,30.4");
    }

    @Test
    void theSeamReachesFromTheEndToTheReturn() {
        Chart chart = Chart.of(FOUR, 1).seam(-1, 2);

        assertThat(chart.getSeams().getFirst().points()).startsWith("2.0,").endsWith("225.0,120.0");
    }

    @Test
    void atMostSixColumnsHaveWordsAndTheLastAlwaysHas() {
        List<String> weeks = IntStream.range(0, 26).mapToObj(String::valueOf).toList();

        assertThat(Chart.of(weeks, 1).getLabels()).hasSizeLessThanOrEqualTo(6).last().extracting(Chart.Label::text).isEqualTo("25");
        assertThat(Chart.of(FOUR, 1).getLabels()).extracting(Chart.Label::text).isEqualTo(FOUR);
        assertThat(Chart.of(List.of(), 1).getLabels()).isEmpty();
    }
}
