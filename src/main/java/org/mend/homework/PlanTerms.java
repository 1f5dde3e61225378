package org.mend.homework;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** On which terms each assignment of a rhythm or a running programme is given; days are found anew for each. */
@Embeddable
public class PlanTerms {

    private String note;
    @Column(name = "why_now")
    private String whyNow;
    private boolean reminders;
    @Column(name = "good_enough")
    private boolean goodEnough;
    @Column(name = "edit_cap")
    private Integer editCap;

    protected PlanTerms() {
    }

    PlanTerms(AssignmentTerms terms) {
        this.note = terms.note();
        this.whyNow = terms.whyNow();
        this.reminders = terms.reminders();
        this.goodEnough = terms.goodEnough();
        this.editCap = terms.editCap();
    }

    AssignmentTerms on(LocalDate notBefore, LocalDate dueOn, Integer expectedMinutes) {
        return new AssignmentTerms(note, whyNow, dueOn, notBefore, expectedMinutes, reminders, goodEnough, editCap);
    }

    /** Without words: they were for the first. */
    AssignmentTerms wordless(LocalDate notBefore, LocalDate dueOn) {
        return new AssignmentTerms(null, null, dueOn, notBefore, null, reminders, goodEnough, editCap);
    }
}
