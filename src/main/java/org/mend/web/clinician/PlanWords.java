package org.mend.web.clinician;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mend.homework.AssignmentRow;
import org.mend.homework.Cadence;
import org.mend.homework.Pacing;
import org.mend.homework.PacingKind;
import org.mend.homework.PlanEnd;
import org.mend.homework.PlanState;
import org.mend.homework.PlannedStep;
import org.mend.homework.RhythmRow;
import org.mend.homework.RunRow;
import org.mend.homework.RunRow.Step;
import org.mend.homework.RunRow.Track;
import org.mend.homework.Weekdays;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Rhythms and running programmes in words: how often, how they follow each other, where they stand. */
@Named
@RequestScoped
public class PlanWords {

    @Inject
    private ClinicianTexts texts;
    @Inject
    private Moments moments;

    /** "3 times a week". */
    public String cadence(Cadence cadence) {
        return switch (cadence.kind()) {
            case TIMES_A_WEEK -> texts.of("cadence.times", cadence.times());
            case WEEKDAYS -> texts.of("cadence.on", days(cadence.weekdays()));
            case UNTIL_NEXT_SESSION -> texts.of("cadence.session");
        };
    }

    /** "3 days after each". */
    public String pacing(Pacing pacing) {
        return switch (pacing.kind()) {
            case DAYS_AFTER -> texts.of("pacing.after", pacing.days());
            case WEEKDAYS -> texts.of("cadence.on", days(pacing.weekdays()));
            default -> texts.of("pacing." + pacing.kind());
        };
    }

    /** "Mon, Wed, Fri". */
    private String days(Weekdays days) {
        return days.days().stream().map(this::day).collect(Collectors.joining(", "));
    }

    public String day(DayOfWeek day) {
        return texts.of("day." + day);
    }

    public String state(PlanState state, PlanEnd reason) {
        return reason == null ? texts.of("plan.state." + state) : texts.of("plan.ended." + reason);
    }

    public String tone(PlanState state) {
        return switch (state) {
            case ACTIVE -> "primary";
            case DONE -> "good";
            case PAUSED, ENDED -> "";
        };
    }

    /** "done 4 times · again on Wed 2 Dec". */
    public String rhythmStanding(RhythmRow row) {
        String done = texts.of("rhythm.done", row.done());
        if (row.state() != PlanState.ACTIVE) {
            return done;
        }
        if (row.openAssignmentId() == null) {
            return done + " · " + texts.of("rhythm.waits");
        }
        return done + " · " + (row.nextOn() == null || !row.nextOn().isAfter(moments.today()) ? texts.of("rhythm.now")
                : texts.of("rhythm.next", moments.shortDay(row.nextOn())));
    }

    /** "2 of 9 · now Kind phrase, from Wed 2 Dec". */
    public String runStanding(RunRow run, Track track) {
        String count = texts.of("run.count", track.settled(), track.steps().size());
        Step now = track.now();
        return !run.isOpen() || now == null ? count : count + " · " + now.title() + ", " + step(run, now);
    }

    /** Where one step stands. */
    public String step(RunRow run, Step step) {
        return switch (step.state()) {
            case DONE -> texts.of("step.DONE");
            case SKIPPED -> step.begun() ? texts.of("step.skipped.begun") : texts.of("step.skipped." + step.skippedBy());
            case ASSIGNED -> step.begun() ? texts.of("state.begun")
                    : step.nextOn() != null && step.nextOn().isAfter(moments.today())
                            ? texts.of("step.from", moments.shortDay(step.nextOn())) : texts.of("state.asked");
            case WAITING -> waiting(run, step);
        };
    }

    private String waiting(RunRow run, Step step) {
        boolean next = run.tracks().stream().anyMatch(track -> step.equals(track.now()));
        return next && run.state() == PlanState.ACTIVE && run.pacing().kind().bySession()
                ? texts.of("step.waits." + run.pacing().kind()) : texts.of("step.WAITING");
    }

    /** "good enough is enough · changed at most twice · no reminders"; empty when nothing was said about it. */
    public String terms(AssignmentRow row) {
        List<String> terms = new ArrayList<>();
        if (row.goodEnough()) {
            terms.add(texts.of("terms.enough"));
        }
        if (row.editCap() != null) {
            terms.add(texts.of("terms.cap", row.editCap()));
        }
        if (!row.reminders()) {
            terms.add(texts.of("terms.silent"));
        }
        return String.join(" · ", terms);
    }

    /** When a step of a programme that has not begun would come. */
    public String planned(PacingKind pacing, PlannedStep step) {
        if (step.dueOn() != null) {
            return texts.of("planned.before", moments.shortDay(step.dueOn()));
        }
        if (step.on() != null) {
            return step.on().isAfter(moments.today()) ? moments.shortDay(step.on()) : texts.of("planned.now");
        }
        return texts.of("planned." + pacing);
    }

    /** Class of the dot that stands for a step. */
    public String dot(Step step) {
        return switch (step.state()) {
            case DONE -> "done";
            case ASSIGNED -> "now";
            case SKIPPED -> "skipped";
            case WAITING -> "";
        };
    }

    /** A step may be skipped, unless it is settled. */
    public boolean skippable(RunRow run, Step step) {
        return run.isOpen() && !step.state().settled();
    }

    public boolean bringable(RunRow run, Step step) {
        return run.isOpen() && step.skippedBy() != null;
    }
}
