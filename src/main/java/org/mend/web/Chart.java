package org.mend.web;

import java.util.ArrayList;
import java.util.List;

/** Columns of pieces that stand on each other, lines through the columns, and the seam. */
public final class Chart extends Drawing {

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
            getBars().add(new Bar(tone, rounded(x(column) - width / 2), rounded(y), rounded(width), rounded(y(before) - y)));
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
        addLine(tone, dots);
        return this;
    }

    /** Gold, below the floor: something came back in one column that had ended in an earlier one. @param from -1 for before the first */
    public Chart seam(int from, int to) {
        addSeam(from < 0 ? 2 : x(from), x(to), SEAM_AT);
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

    @Override
    public double getWidth() {
        return WIDTH;
    }

    @Override
    public double getHeight() {
        return HEIGHT;
    }

    @Override
    public double getFloor() {
        return FLOOR;
    }

    @Override
    public double getLabelAt() {
        return LABEL_AT;
    }

    /** The last column always has its words; before it every second, third, … so that they stay readable. */
    @Override
    public List<Label> getLabels() {
        int every = (columns.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Label> labels = new ArrayList<>();
        for (int i = columns.size() - 1; i >= 0; i -= Math.max(1, every)) {
            labels.addFirst(new Label(rounded(x(i)), columns.get(i)));
        }
        return labels;
    }
}
