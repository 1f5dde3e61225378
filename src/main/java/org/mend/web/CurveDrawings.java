package org.mend.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.mend.measures.MeasureSeries;
import org.mend.record.JointCurves;
import org.mend.web.TimeChart.At;
import org.mend.web.TimeChart.Size;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Draws series of scores, the same way on every page. */
@RequestScoped
public class CurveDrawings {

    private static final Duration YEARLY = Duration.ofDays(300);

    @Inject
    private Moments moments;

    /** A line with its scale at the side and days below. */
    public TimeChart line(Size size, MeasureSeries series) {
        return scaled(size, series, times(series)).line("first", values(series));
    }

    /** Bands, the corridor around the first score within which a change says nothing, and the line. */
    public TimeChart whole(MeasureSeries series) {
        TimeChart chart = scaled(Size.PAGE, series, times(series));
        List<MeasureSeries.Band> bands = series.bands();
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal high = i == bands.size() - 1 ? series.max() : bands.get(i + 1).from();
            chart.band(i % 2 == 0 ? "odd" : "even", bands.get(i).title(), bands.get(i).from().doubleValue(), high.doubleValue());
        }
        List<At> values = values(series);
        if (series.reliableChangeAmount() != null && values.size() > 1) {
            double first = values.getFirst().value();
            double amount = series.reliableChangeAmount().doubleValue();
            chart.band("corridor", "", first - amount, first + amount);
        }
        return chart.line("first", values);
    }

    public TimeChart joint(Size size, JointCurves.Pair pair) {
        List<Instant> times = Stream.concat(times(pair.first()).stream(), times(pair.second()).stream()).sorted().toList();
        return scaled(size, pair.first(), times).line("first", values(pair.first())).line("second", values(pair.second()));
    }

    /** Days below, or months where it is about a long time. */
    public TimeChart labelled(TimeChart chart, Instant from, Instant until) {
        boolean yearly = Duration.between(from, until).compareTo(YEARLY) > 0;
        return chart.labels(yearly ? moments::monthYear : moments::dayMonth);
    }

    private TimeChart scaled(Size size, MeasureSeries series, List<Instant> times) {
        TimeChart chart = TimeChart.of(size, times.getFirst(), times.getLast(), series.min().doubleValue(), series.max().doubleValue())
                .axis(series.min().doubleValue(), series.min().toPlainString())
                .axis(series.max().doubleValue(), series.max().toPlainString());
        return labelled(chart, times.getFirst(), times.getLast());
    }

    private static List<Instant> times(MeasureSeries series) {
        return values(series).stream().map(At::time).toList();
    }

    private static List<At> values(MeasureSeries series) {
        return series.points().stream().filter(point -> point.score() != null)
                .map(point -> new At(point.submittedAt(), point.score().doubleValue())).toList();
    }
}
