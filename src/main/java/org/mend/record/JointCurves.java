package org.mend.record;

import java.util.ArrayList;
import java.util.List;

import org.mend.measures.MeasureHistory.Curve;
import org.mend.measures.MeasureSeries;

/**
 * What both partners of a couple have answered, in pairs of lines.
 *
 * @param first given name of whose line stands first: the reader's own, or of the client whose chart it is
 */
public record JointCurves(String first, String second, List<Pair> pairs) {

    /** Two lines on one scale of one version of an instrument. */
    public record Pair(MeasureSeries first, MeasureSeries second) {
    }

    public JointCurves {
        pairs = List.copyOf(pairs);
    }

    static JointCurves of(String first, List<Curve> ofFirst, String second, List<Curve> ofSecond) {
        List<Pair> pairs = new ArrayList<>();
        for (Curve one : ofFirst) {
            ofSecond.stream().map(Curve::series).filter(other -> other.instrumentVersionId() == one.series().instrumentVersionId()
                    && other.scale().equals(one.series().scale())).forEach(other -> pairs.add(new Pair(one.series(), other)));
        }
        return new JointCurves(first, second, pairs);
    }
}
