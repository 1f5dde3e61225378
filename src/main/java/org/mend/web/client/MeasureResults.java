package org.mend.web.client;

import java.util.List;

import org.mend.measures.OwnMeasureRow;
import org.mend.measures.OwnMeasures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a client has handed in so far, in points and without a verdict. */
@Named
@RequestScoped
public class MeasureResults {

    @Inject
    private OwnMeasures measures;

    private List<OwnMeasureRow> rows = List.of();

    public void load() {
        rows = measures.results();
    }

    public List<OwnMeasureRow> getRows() {
        return rows;
    }

    /** Each attribution once, however often it was answered. */
    public List<String> getAttributions() {
        return rows.stream().map(OwnMeasureRow::attribution).filter(line -> !line.isBlank()).distinct().toList();
    }
}
