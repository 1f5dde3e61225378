package org.mend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small drawing for {@code m:chart}: columns of pieces that stand on each other, lines, and the seam. It is drawn on the server
 * as SVG and not by {@code p:chart}, because that one paints on a canvas with a script: nothing to read for a screen reader,
 * blurred on paper, colours that do not follow the theme, and styles that the Content-Security-Policy refuses. The pieces
 * name a tone; the style sheet gives it colour and edge. Every page that shows a chart shows the same numbers as a table.
 */
public final class Chart {

    private static final double WIDTH = 360;
    private static final double FLOOR = 112;
    private static final double CEILING = 10;
    private static final double SEAM_AT = FLOOR + 8;
    private static final double LABEL_AT = FLOOR + 26;
    private static final double HEIGHT = FLOOR + 32;
    private static final double WIDEST_COLUMN = 22;
    private static final int MOST_LABELS = 6;

    private final List<String> columns;
    private final double top;
    private final double[] standing;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Seam> seams = new ArrayList<>();

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

    private Chart(List<String> columns, double top) {
        this.columns = List.copyOf(columns);
        this.top = Math.max(1, top);
        this.standing = new double[columns.size()];
    }

    /**
     * @param columns what is written below each column; when there are many, only below some of them
     * @param top the value that reaches the ceiling
     */
    public static Chart of(List<String> columns, double top) {
        return new Chart(columns, top);
    }

    /** Puts a piece on what stands in the column. */
    public Chart put(int column, String tone, double amount) {
        if (amount > 0) {
            double before = standing[column];
            standing[column] = before + amount;
            double y = y(before + amount);
            double width = Math.min(WIDEST_COLUMN, step() - 4);
            bars.add(new Bar(tone, rounded(x(column) - width / 2), rounded(y), rounded(width), rounded(y(before) - y)));
        }
        return this;
    }

    /** A line through the columns' middles. @param values one for each column, null where there is none: the line passes on. */
    public Chart line(String tone, List<Double> values) {
        List<Point> dots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                dots.add(new Point(rounded(x(i)), rounded(y(values.get(i)))));
            }
        }
        lines.add(new Line(tone, dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")), dots));
        return this;
    }

    /** Gold, below the floor: something came back in one column that had ended in an earlier one. @param from -1 for before the first */
    public Chart seam(int from, int to) {
        double start = from < 0 ? 2 : x(from);
        double end = x(to);
        double third = (end - start) / 3;
        String points = String.format(Locale.ROOT, "%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f", start, SEAM_AT, start + third,
                SEAM_AT - 2, end - third, SEAM_AT + 2, end, SEAM_AT);
        seams.add(new Seam(points, new Point(rounded(end), SEAM_AT)));
        return this;
    }

    private double step() {
        return WIDTH / columns.size();
    }

    private double x(int column) {
        return step() * (column + .5);
    }

    private double y(double value) {
        return FLOOR - (FLOOR - CEILING) * Math.min(value, top) / top;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public String getViewBox() {
        return "0 0 " + (int) WIDTH + " " + (int) HEIGHT;
    }

    public double getWidth() {
        return WIDTH;
    }

    public double getFloor() {
        return FLOOR;
    }

    public double getLabelAt() {
        return LABEL_AT;
    }

    public List<Bar> getBars() {
        return bars;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Seam> getSeams() {
        return seams;
    }

    /** The last column always has its words; before it every second, third, … so that they stay readable. */
    public List<Label> getLabels() {
        int every = (columns.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Label> labels = new ArrayList<>();
        for (int i = columns.size() - 1; i >= 0; i -= Math.max(1, every)) {
            labels.addFirst(new Label(rounded(x(i)), columns.get(i)));
        }
        return labels;
    }
}
