package org.mend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What {@code m:chart} draws, on the server and as SVG. Not {@code p:chart}: that one paints on a canvas with a script, so there is
 * nothing to read for a screen reader, it is blurred on paper, its colours do not follow the theme, and its styles are refused by
 * the Content-Security-Policy. Pieces name a tone; the style sheet gives it colour, edge, dash and marker, so that nothing is told
 * by colour alone. Every page that shows a chart shows the same numbers as a table.
 */
public abstract class Drawing {

    private final List<Bar> bars = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Seam> seams = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Axis> axis = new ArrayList<>();
    private final List<Point> ticks = new ArrayList<>();
    private final List<Point> marks = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** A piece of a column. */
    public record Bar(String tone, double x, double y, double width, double height) {
    }

    /** @param points as SVG writes them */
    public record Line(String tone, String points, List<Point> dots) {
    }

    public record Point(double x, double y) {
    }

    /** From where something ended to where it began again. */
    public record Seam(String points, Point end) {
    }

    public record Label(double x, String text) {
    }

    /** Behind everything, over the whole width. @param title empty where there is no room for it */
    public record Band(String tone, String title, double y, double height) {

        public double titleAt() {
            return y + 10;
        }
    }

    /** A value at the side, and a thin rule. */
    public record Axis(double y, String text) {
    }

    /** Upright, between two values at one time. */
    public record Gap(double x, double from, double to) {
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    final void addLine(String tone, List<Point> dots) {
        lines.add(new Line(tone, dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")), List.copyOf(dots)));
    }

    final void addSeam(double start, double end, double height) {
        double third = (end - start) / 3;
        String points = String.format(Locale.ROOT, "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", start, height, start + third,
                height - 2, end - third, height + 2, end, height);
        seams.add(new Seam(points, new Point(rounded(end), height)));
    }

    public abstract double getWidth();

    public abstract double getHeight();

    public abstract double getFloor();

    public abstract double getLabelAt();

    public final String getViewBox() {
        return "0 0 " + (int) getWidth() + " " + (int) getHeight();
    }

    public final List<Bar> getBars() {
        return bars;
    }

    public final List<Line> getLines() {
        return lines;
    }

    public final List<Seam> getSeams() {
        return seams;
    }

    public List<Label> getLabels() {
        return labels;
    }

    public final List<Band> getBands() {
        return bands;
    }

    public final List<Axis> getAxis() {
        return axis;
    }

    /** Small strokes below the floor. */
    public final List<Point> getTicks() {
        return ticks;
    }

    /** Small dots below them. */
    public final List<Point> getMarks() {
        return marks;
    }

    public final List<Gap> getGaps() {
        return gaps;
    }
}
