package org.mend.web.clinician;

import org.mend.measures.MeasureCadence;
import org.mend.measures.MeasurePlanRow;
import org.mend.measures.MeasureTerms;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How asking is told in a line. */
@RequestScoped
public class MeasureWords {

    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    String cadence(MeasureTerms terms) {
        if (terms.cadence() != MeasureCadence.WEEKS) {
            return texts.of("measures.cadence." + terms.cadence());
        }
        return terms.everyWeeks() == 1 ? texts.of("measures.cadence.week") : texts.of("measures.cadence.weeks", terms.everyWeeks());
    }

    /** "Waiting since Mon 23 Nov, for the session on Thu 26 Nov, 10:00", or when it begins, or that nothing waits. */
    String waiting(MeasurePlanRow plan) {
        if (plan.waitingSince() == null) {
            return plan.terms().startsOn().isAfter(moments.today()) ? texts.of("measures.starts", moments.shortDay(plan.terms().startsOn()))
                    : texts.of("measures.waiting.none");
        }
        if (plan.waitingSince().isAfter(moments.today())) {
            return texts.of("measures.starts", moments.shortDay(plan.waitingSince()));
        }
        String since = moments.shortDay(plan.waitingSince());
        return plan.session() == null ? texts.of("measures.waiting", since)
                : texts.of("measures.waiting.session", since, moments.dayTime(plan.session()));
    }
}
