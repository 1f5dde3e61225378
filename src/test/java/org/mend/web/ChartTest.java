package org.mend.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mend.web.TimeChart.At;

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

    @Test
    void timeStandsInProportion() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        TimeChart chart = TimeChart.of(TimeChart.Size.PHONE, start, start.plus(Duration.ofDays(100)), 0, 27)
                .line("first", List.of(new At(start, 27), new At(start.plus(Duration.ofDays(25)), 0),
                        new At(start.plus(Duration.ofDays(100)), 13.5)));

        List<Chart.Point> dots = chart.getLines().getFirst().dots();
        double whole = dots.get(2).x() - dots.get(0).x();
        assertThat(dots.get(1).x() - dots.get(0).x()).isCloseTo(whole / 4, within(.2));
        assertThat(dots.get(0).y()).isEqualTo(10);
        assertThat(dots.get(1).y()).isEqualTo(chart.getFloor());
        assertThat(dots.get(2).y()).isCloseTo((10 + chart.getFloor()) / 2, within(.1));
        assertThat(dots.get(2).x()).isLessThanOrEqualTo(chart.getWidth());
    }

    @Test
    void bandsFillTheDrawingWithoutAGapAndSmallOnesHaveNoTitle() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        TimeChart chart = TimeChart.of(TimeChart.Size.PAGE, start, start.plus(Duration.ofDays(10)), 0, 27)
                .band("odd", "Minimal", 0, 5).band("even", "Mild", 5, 26.5).band("odd", "Sliver", 26.5, 40);

        assertThat(chart.getBands()).extracting(Drawing.Band::title).containsExactly("Minimal", "Mild", "");
        assertThat(chart.getBands().get(1).y() + chart.getBands().get(1).height()).isCloseTo(chart.getBands().get(0).y(), within(.2));
        assertThat(chart.getBands().getLast().y()).isEqualTo(10);
    }

    @Test
    void marksOutsideOfTheTimeShownAreLeftOut() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = start.plus(Duration.ofDays(10));
        TimeChart chart = TimeChart.of(TimeChart.Size.PAGE, start, end, 0, 10).ticks(List.of(start.minusSeconds(1), start, end))
                .marks(List.of(end.plusSeconds(1)));

        assertThat(chart.getTicks()).hasSize(2).allMatch(tick -> tick.y() > chart.getFloor());
        assertThat(chart.getMarks()).isEmpty();
    }

    @Test
    void oneMomentAloneStandsInTheMiddle() {
        Instant only = Instant.parse("2026-01-01T00:00:00Z");
        TimeChart chart = TimeChart.of(TimeChart.Size.PHONE, only, only, 0, 10).line("first", List.of(new At(only, 5))).labels(Instant::toString);

        assertThat(chart.getLabels()).extracting(Drawing.Label::text).containsExactly(only.toString());

        assertThat(chart.getLines().getFirst().dots().getFirst().x()).isBetween(180.0, 200.0);
    }
}
