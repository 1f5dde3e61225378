package org.mend.web.client;

import java.util.List;

import org.mend.measures.MeasureSheet;
import org.mend.measures.OwnMeasures;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One quiet line of Today: something short to fill in, however much waits. */
@Named
@RequestScoped
public class MeasuresWaiting {

    @Inject
    private OwnMeasures measures;
    @Inject
    private Moments moments;
    @Inject
    private ClientTexts texts;

    private List<MeasureSheet> waiting;

    /** Null when nothing waits. */
    public MeasureSheet getFirst() {
        if (waiting == null) {
            waiting = measures.waiting();
        }
        return waiting.isEmpty() ? null : waiting.getFirst();
    }

    /** "About 2 minutes, before your session on Thursday 26 November". */
    public String getLine() {
        int minutes = waiting.stream().mapToInt(MeasureSheet::minutes).sum();
        return getFirst().session() == null ? texts.of("measure.line", minutes)
                : texts.of("measure.line.session", minutes, moments.day(getFirst().session()));
    }
}
