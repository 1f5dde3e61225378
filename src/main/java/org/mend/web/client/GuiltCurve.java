package org.mend.web.client;

import java.util.ArrayList;
import java.util.List;

import org.mend.repair.GuiltRow;

/** Where checks stand in a small drawing: from left to right by time, 10 at the top. */
public final class GuiltCurve {

    static final int WIDTH = 320;
    static final int HEIGHT = 140;

    private static final int SIDE = 12;
    private static final int TOP = 10;
    private static final int STEP = 12;
    private static final int MOST = 10;

    private GuiltCurve() {
    }

    /** One check in the drawing: where it stands, and how high guilt and the moment are. */
    public record Point(int x, int guilt, int size) {
    }

    /** @param checks oldest first */
    static List<Point> points(List<GuiltRow> checks) {
        List<Point> points = new ArrayList<>();
        int gaps = Math.max(1, checks.size() - 1);
        for (int i = 0; i < checks.size(); i++) {
            int x = checks.size() == 1 ? WIDTH / 2 : SIDE + i * (WIDTH - 2 * SIDE) / gaps;
            points.add(new Point(x, y(checks.get(i).guilt()), y(checks.get(i).size())));
        }
        return points;
    }

    private static int y(int value) {
        return TOP + (MOST - value) * STEP;
    }
}
