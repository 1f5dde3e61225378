package org.mend.web.client;

import java.util.List;

import org.mend.measures.MeasureHistory.Curve;
import org.mend.measures.MeasureSeries;
import org.mend.record.CoupleConsent;
import org.mend.record.CoupleCurves;
import org.mend.record.Curves;
import org.mend.record.JointCurves;
import org.mend.web.CurveDrawings;
import org.mend.web.Drawing;
import org.mend.web.TimeChart.Size;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The client's own lines over time, and the partner's beside them while both say yes. */
@Named
@RequestScoped
public class OwnLines {

    private static final String HERE = "/client/lines?faces-redirect=true";

    @Inject
    private Curves curves;
    @Inject
    private CoupleCurves couples;
    @Inject
    private CurveDrawings drawings;

    private List<MeasureSeries> own = List.of();
    private CoupleConsent consent;
    private JointCurves joint;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        own = curves.own().curves().stream().map(Curve::series).toList();
        consent = couples.consent().orElse(null);
        joint = couples.own().orElse(null);
    }

    public String agree() {
        couples.agree();
        return HERE;
    }

    public String withdraw() {
        couples.withdraw();
        return HERE;
    }

    public List<MeasureSeries> getOwn() {
        return own;
    }

    /** Null without an open couple. */
    public CoupleConsent getConsent() {
        return consent;
    }

    /** Null unless both say yes. */
    public JointCurves getJoint() {
        return joint;
    }

    public Drawing drawing(MeasureSeries series) {
        return drawings.line(Size.PHONE, series);
    }

    public Drawing together(JointCurves.Pair pair) {
        return drawings.joint(Size.PHONE, pair);
    }
}
