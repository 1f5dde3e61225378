package org.mend.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Values over time: what lies twice as long apart stands twice as far apart. Behind the lines there may be bands and the corridor
 * within which a change says nothing; along the floor there may be marks.
 */
public final class TimeChart extends Drawing {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final double LEFT = 30;
    private static final double RIGHT = 8;
    private static final double CEILING = 10;
    private static final double BELOW = 44;
    private static final double TICK_AT = 6;
    private static final double MARK_AT = 15;
    private static final double LABEL_AT = 34;
    private static final double ROOM_FOR_TITLE = 12;

    private final Instant from;
    private final double seconds;
    private final double bottom;
    private final double top;
    private final double width;
    private final double height;
    private final int labels;

    /** On a phone, or on a page of the practice. */
    public enum Size {
        PHONE(360, 190, 4), PAGE(640, 250, 6);

        private final double width;
        private final double height;
        private final int labels;

        Size(double width, double height, int labels) {
            this.width = width;
            this.height = height;
            this.labels = labels;
        }
    }

    /** A value at a time. */
    public record At(Instant time, double value) {
    }

    private TimeChart(Size size, int labels, Instant from, Instant until, double bottom, double top) {
        this.from = from;
        this.seconds = Math.max(1, Duration.between(from, until).toSeconds());
        this.bottom = bottom;
        this.top = Math.max(bottom + 1, top);
        this.width = size.width;
        this.height = size.height;
        this.labels = labels;
    }

    /**
     * @param from stands at the left, {@code until} at the right; one moment for both is a moment in a day
     * @param bottom the value at the floor
     * @param top the value at the ceiling
     */
    public static TimeChart of(Size size, Instant from, Instant until, double bottom, double top) {
        return from.isBefore(until) ? new TimeChart(size, size.labels, from, until, bottom, top)
                : new TimeChart(size, 1, from.minus(HALF_A_DAY), from.plus(HALF_A_DAY), bottom, top);
    }

    /** From {@code low} to {@code high}; what lies outside of the drawing is cut. Its title is left out where it would not fit. */
    public TimeChart band(String tone, String title, double low, double high) {
        double upper = y(high);
        double tall = y(low) - upper;
        getBands().add(new Band(tone, tall < ROOM_FOR_TITLE ? "" : title, rounded(upper), rounded(tall)));
        return this;
    }

    /** A line from each value to the next. */
    public TimeChart line(String tone, List<At> values) {
        addLine(tone, values.stream().map(at -> new Point(x(at.time()), rounded(y(at.value())))).toList());
        return this;
    }

    /** Values that stand each for itself. */
    public TimeChart dots(String tone, List<At> values) {
        getLines().add(new Line(tone, "", values.stream().map(at -> new Point(x(at.time()), rounded(y(at.value())))).toList()));
        return this;
    }

    /** How far two values at one time lie apart. */
    public TimeChart gap(Instant time, double one, double other) {
        getGaps().add(new Gap(x(time), rounded(y(one)), rounded(y(other))));
        return this;
    }

    /** Strokes along the floor; what lies before or after is left out. */
    public TimeChart ticks(List<Instant> times) {
        times.stream().filter(this::isShown).forEach(time -> getTicks().add(new Point(x(time), getFloor() + TICK_AT)));
        return this;
    }

    /** Dots along the floor; what lies before or after is left out. */
    public TimeChart marks(List<Instant> times) {
        times.stream().filter(this::isShown).forEach(time -> getMarks().add(new Point(x(time), getFloor() + MARK_AT)));
        return this;
    }

    /** A value at the side. */
    public TimeChart axis(double value, String text) {
        getAxis().add(new Axis(rounded(y(value)), text));
        return this;
    }

    /** Words below, in equal distances from the first to the last moment; one in the middle where there is but one. */
    public TimeChart labels(Function<Instant, String> words) {
        for (int i = 0; i < labels; i++) {
            Instant time = from.plusSeconds((long) (seconds * (i + .5) / labels));
            getLabels().add(new Label(x(time), words.apply(time)));
        }
        return this;
    }

    private boolean isShown(Instant time) {
        return !time.isBefore(from) && Duration.between(from, time).toSeconds() <= seconds;
    }

    private double x(Instant time) {
        return rounded(LEFT + (width - LEFT - RIGHT) * Math.clamp(Duration.between(from, time).toSeconds() / seconds, 0, 1));
    }

    private double y(double value) {
        return getFloor() - (getFloor() - CEILING) * (Math.clamp(value, bottom, top) - bottom) / (top - bottom);
    }


    @Override
    public double getWidth() {
        return width;
    }

    @Override
    public double getHeight() {
        return height;
    }

    @Override
    public double getFloor() {
        return height - BELOW;
    }

    @Override
    public double getLabelAt() {
        return getFloor() + LABEL_AT;
    }
}
