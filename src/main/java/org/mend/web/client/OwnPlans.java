package org.mend.web.client;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.mend.homework.OwnPlanRow;
import org.mend.homework.PlanState;
import org.mend.homework.PracticeRhythms;
import org.mend.homework.ProgrammeRuns;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The programmes and rhythms a client is in, each in one quiet line. */
@Named
@RequestScoped
public class OwnPlans {

    @Inject
    private ProgrammeRuns runs;
    @Inject
    private PracticeRhythms rhythms;
    @Inject
    private Moments moments;

    private List<OwnPlanRow> rows;

    /** Programmes first. */
    public List<OwnPlanRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(runs.own());
            rows.addAll(rhythms.own());
        }
        return rows;
    }

    /** "3 of 9 · next from Thursday" */
    public String where(OwnPlanRow row) {
        String place = row.of() > 0 ? text("plans.place", row.place(), row.of())
                : row.place() == 0 ? text("plans.done.none") : row.place() == 1 ? text("plans.done.one") : text("plans.done", row.place());
        if (row.state() == PlanState.PAUSED) {
            return place + " · " + text("plans.paused");
        }
        if (row.nextOn() != null) {
            return place + " · " + text("plans.next", moments.day(row.nextOn()));
        }
        return row.now() == null || row.of() == 0 ? place : place + " · " + text("plans.now", row.now());
    }

    private static String text(String key, Object... values) {
        return MessageFormat.format(Faces.<String>evaluateExpressionGet("#{clientTxt['" + key + "']}"), values);
    }
}
