package org.mend.web.clinician;

import java.math.BigDecimal;
import java.util.List;

import org.mend.measures.MeasureHistory.Curve;
import org.mend.measures.MeasureSeries;
import org.mend.measures.ReliableChange.Direction;
import org.mend.record.ClientCurves;
import org.mend.record.CoupleCurves;
import org.mend.record.Curves;
import org.mend.record.JointCurves;
import org.mend.web.CurveDrawings;
import org.mend.web.Drawing;
import org.mend.web.TimeChart.Size;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Scores over time in the measures part of a chart: drawn, told in a sentence, and as a table. */
@Named
@RequestScoped
public class MeasureCurves {

    @Inject
    private CareChart chart;
    @Inject
    private Curves curves;
    @Inject
    private CoupleCurves couples;
    @Inject
    private CurveDrawings drawings;
    @Inject
    private ClinicianTexts texts;

    private ClientCurves read;
    private List<Drawn> drawn;
    private JointCurves joint;
    private boolean jointRead;

    /** @param change what has become of it since the first answer; empty where that can't be told. @param how reckoned, or empty */
    public record Drawn(MeasureSeries series, Drawing drawing, String change, String how) {

        /** In the reader's language; empty without a band. */
        public String band(MeasureSeries.Point point) {
            return series.bands().stream().filter(band -> band.key().equals(point.band())).map(MeasureSeries.Band::title).findFirst()
                    .orElse("");
        }
    }

    public List<Drawn> getDrawn() {
        if (drawn == null) {
            read = curves.ofClient(chart.clientId());
            drawn = read.curves().stream().map(this::draw).toList();
        }
        return drawn;
    }

    private Drawn draw(Curve curve) {
        return new Drawn(curve.series(), drawings.whole(curve.series()).ticks(read.sessions()).marks(read.practised()), change(curve),
                curve.reliability() == null ? texts.of("curves.how.none") : texts.of("curves.how",
                        plain(curve.reliability().value()), plain(curve.reliability().sd()), curve.reliability().source()));
    }

    private String change(Curve curve) {
        if (curve.sinceFirst() == null) {
            return "";
        }
        List<BigDecimal> scores = curve.series().points().stream().filter(point -> point.score() != null)
                .map(MeasureSeries.Point::score).toList();
        BigDecimal points = scores.getLast().subtract(scores.getFirst());
        Direction direction = curve.sinceFirst().direction();
        return texts.of("curves.change." + direction, signed(points), plain(curve.sinceFirst().amount()));
    }

    /** Null unless both partners say yes and the clinician is in care of both. */
    public JointCurves getJoint() {
        if (!jointRead) {
            joint = couples.ofClient(chart.clientId()).orElse(null);
            jointRead = true;
        }
        return joint;
    }

    public Drawing drawing(JointCurves.Pair pair) {
        return drawings.joint(Size.PAGE, pair);
    }

    private static String signed(BigDecimal points) {
        return points.signum() < 0 ? "−" + plain(points.negate()) : points.signum() > 0 ? "+" + plain(points) : "0";
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
