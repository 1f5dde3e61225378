package org.mend.web.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.HomeworkAssignments;
import org.mend.identity.CurrentUser;
import org.mend.reflections.DraftProgress;
import org.mend.reflections.ReflectionDrafts;
import org.mend.shared.Page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All of a client's practice: what is open, what rests until a day, what is done; the last a page at a time. */
@Named
@RequestScoped
public class OwnPractice {

    private static final int PAGE = 40;

    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    private String after;
    private List<AssignmentRow> ready = List.of();
    private List<AssignmentRow> resting = List.of();
    private Page<AssignmentRow> all = new Page<>(List.of(), null);
    private Map<Long, DraftProgress> progress = Map.of();

    public void load() {
        if (after == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
            List<AssignmentRow> open = homework.ownOpen();
            ready = open.stream().filter(row -> !row.isRestingOn(today)).toList();
            resting = open.stream().filter(row -> row.isRestingOn(today)).toList();
            progress = open.isEmpty() ? Map.of() : drafts.progress(open.stream().map(AssignmentRow::id).toList());
        }
        all = homework.own(after, PAGE);
    }

    public List<AssignmentRow> getReady() {
        return ready;
    }

    public List<AssignmentRow> getResting() {
        return resting;
    }

    public List<AssignmentRow> getDone() {
        return all.items().stream().filter(row -> row.status() == AssignmentStatus.COMPLETED).toList();
    }

    /** What the client or the clinician decided against. */
    public List<AssignmentRow> getLeftOut() {
        return all.items().stream().filter(row -> row.status().ended() && row.status() != AssignmentStatus.COMPLETED
                && row.status() != AssignmentStatus.ENTERED_IN_ERROR).toList();
    }

    public boolean isNothing() {
        return all.items().isEmpty() && after == null;
    }

    /** How far the client has come, or null when it was not begun. */
    public DraftProgress progress(AssignmentRow row) {
        return progress.get(row.id());
    }

    /** Where the list goes on, or null at its end. */
    public String getOlder() {
        return all.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
