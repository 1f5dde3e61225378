package org.mend.web.client;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
        return waiting.stream().map(MeasureSheet::session).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(session -> texts.of("measure.line.session", minutes, moments.day(session)))
                .orElseGet(() -> texts.of("measure.line", minutes));
    }
}
