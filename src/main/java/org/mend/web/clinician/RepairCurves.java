package org.mend.web.clinician;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.mend.record.Curves;
import org.mend.record.GuiltPoint;
import org.mend.repair.EpisodeRow;
import org.mend.web.CurveDrawings;
import org.mend.web.Drawing;
import org.mend.web.TimeChart;
import org.mend.web.TimeChart.At;
import org.mend.web.TimeChart.Size;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Guilt beside the moment, and how long it took until something came back together, over time. */
@Named
@RequestScoped
public class RepairCurves {

    private static final int GUILT_TOP = 10;
    private static final double SECONDS_A_DAY = 86_400;

    @Inject
    private CareChart chart;
    @Inject
    private CareRepair repair;
    @Inject
    private Curves curves;
    @Inject
    private CurveDrawings drawings;

    private List<GuiltPoint> guilt;

    /** The earliest first. */
    public List<GuiltPoint> getGuilt() {
        if (guilt == null) {
            guilt = curves.guilt(chart.clientId());
        }
        return guilt;
    }

    public Drawing getGuiltDrawing() {
        Instant from = getGuilt().getFirst().at();
        Instant until = getGuilt().getLast().at();
        TimeChart scale = TimeChart.of(Size.PAGE, from, until, 0, GUILT_TOP).axis(0, "0").axis(GUILT_TOP, "10");
        TimeChart drawn = drawings.labelled(scale, from, until)
                .dots("first", getGuilt().stream().map(point -> new At(point.at(), point.guilt())).toList())
                .dots("second", getGuilt().stream().map(point -> new At(point.at(), point.size())).toList());
        getGuilt().forEach(point -> drawn.gap(point.at(), point.guilt(), point.size()));
        return drawn;
    }

    /** Shared episodes of this page in which something came back together, by when they happened. */
    public List<EpisodeRow> getRepaired() {
        return repair.getPage().items().stream().filter(row -> row.timeToRepair() != null)
                .sorted(Comparator.comparing(EpisodeRow::happenedAt)).toList();
    }

    public Drawing getRepairDrawing() {
        List<EpisodeRow> rows = getRepaired();
        Instant from = rows.getFirst().happenedAt();
        Instant until = rows.getLast().happenedAt();
        double most = Math.max(1, Math.ceil(rows.stream().mapToDouble(row -> days(row.timeToRepair())).max().orElse(1)));
        TimeChart scale = TimeChart.of(Size.PAGE, from, until, 0, most).axis(0, "0").axis(most, String.valueOf((int) most));
        return drawings.labelled(scale, from, until)
                .line("first", rows.stream().map(row -> new At(row.happenedAt(), days(row.timeToRepair()))).toList());
    }

    private static double days(Duration span) {
        return span.toSeconds() / SECONDS_A_DAY;
    }
}
