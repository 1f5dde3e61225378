package org.mend.web.clinician;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mend.homework.AssignmentTerms;
import org.mend.homework.Cadence;
import org.mend.homework.CadenceKind;
import org.mend.homework.Weekdays;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** On which terms something is asked, as it is typed; what nobody touches is good as it is. */
@Named
@RequestScoped
public class AssignmentForm {

    private static final String ONCE = "ONCE";

    private String note;
    private String whyNow;
    private LocalDate dueOn;
    private LocalDate notBefore;
    private Integer minutes;
    private boolean reminders = true;
    private boolean goodEnough;
    private Integer editCap;
    private String cadence = ONCE;
    private int times = 3;

    /** @throws org.mend.shared.Invalid saying what does not fit */
    AssignmentTerms terms() {
        return new AssignmentTerms(note, whyNow, dueOn, notBefore, minutes, reminders, goodEnough, editCap);
    }

    /** Empty for once. @throws org.mend.shared.Invalid when no day is chosen */
    Optional<Cadence> cadence() {
        return Arrays.stream(CadenceKind.values()).filter(kind -> kind.name().equals(cadence)).findFirst()
                .map(kind -> new Cadence(kind, times, kind == CadenceKind.WEEKDAYS ? chosenDays() : null));
    }

    /** The checkboxes are plain ones, so that a form that is looked at again does not forget them. */
    static Weekdays chosenDays() {
        String[] days = Faces.getRequestParameterValues("day");
        return Weekdays.of(days == null ? List.of() : Arrays.stream(DayOfWeek.values())
                .filter(day -> Arrays.asList(days).contains(day.name())).toList());
    }

    /** What a refused request brings up to date: where each field says what is wrong with it. */
    public String getUpdates() {
        return ":messages :assign:due :assign:due-message :assign:note-message :assign:why-message :assign:from-message "
                + ":assign:minutes-message";
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public List<Integer> getTimesOffered() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public List<Integer> getCapsOffered() {
        return List.of(0, 1, 2, 3, 5, 10);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhyNow() {
        return whyNow;
    }

    public void setWhyNow(String whyNow) {
        this.whyNow = whyNow;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(LocalDate notBefore) {
        this.notBefore = notBefore;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isReminders() {
        return reminders;
    }

    public void setReminders(boolean reminders) {
        this.reminders = reminders;
    }

    public boolean isGoodEnough() {
        return goodEnough;
    }

    public void setGoodEnough(boolean goodEnough) {
        this.goodEnough = goodEnough;
    }

    public Integer getEditCap() {
        return editCap;
    }

    public void setEditCap(Integer editCap) {
        this.editCap = editCap;
    }

    public String getCadence() {
        return cadence;
    }

    public void setCadence(String cadence) {
        this.cadence = cadence;
    }

    public int getTimes() {
        return times;
    }

    public void setTimes(int times) {
        this.times = times;
    }
}
