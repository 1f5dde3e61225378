package org.mend.web.client;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.mend.homework.AssignedSheet;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentStatus;
import org.mend.homework.CoupleLocked;
import org.mend.homework.ExerciseSheet;
import org.mend.homework.HomeworkAssignments;
import org.mend.reflections.DraftState;
import org.mend.reflections.ReflectionDrafts;
import org.mend.shared.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/**
 * What the player plays: the exercise as it was assigned, and the draft as it is kept. Looking at why an exercise helps does
 * not begin it; the first save does. What is done opens as what was written.
 */
@Named
@RequestScoped
public class Player {

    @Inject
    private HomeworkAssignments homework;
    @Inject
    private ReflectionDrafts drafts;

    private String id;
    private AssignedSheet sheet;
    private DraftState draft;

    public void load() throws IOException {
        long assignment = Ids.parse(id);
        try {
            sheet = homework.sheet(assignment);
        } catch (CoupleLocked resting) {
            Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['play.resting']}"));
            leaveTo("/client/practice.xhtml");
            return;
        }
        AssignmentStatus status = sheet.assignment().status();
        if (!status.open() && status != AssignmentStatus.COMPLETED) {
            Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['play.closed']}"));
            leaveTo("/client/practice.xhtml");
            return;
        }
        draft = sheet.assignment().startedAt() == null ? null : drafts.open(assignment);
        if (draft != null && draft.isSubmitted()) {
            leaveTo("/client/reflection.xhtml?id=" + Ids.format(draft.reflectionId()));
        }
    }

    private static void leaveTo(String page) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + page);
    }

    /** For player.js: {@code {revision, step, answers, settled}}; step is empty when nothing was begun. */
    public String getState() {
        Map<String, Object> state = draft == null ? Map.of("revision", 0, "step", "", "answers", Map.of(), "settled", List.of())
                : Map.of("revision", draft.revision(), "step", draft.stepKey(), "answers", draft.answers(),
                        "settled", draft.settled());
        return Json.createObjectBuilder(state).build().toString();
    }

    public boolean isBegun() {
        return draft != null;
    }

    public AssignmentRow getAssignment() {
        return sheet.assignment();
    }

    public ExerciseSheet getExercise() {
        return sheet.exercise();
    }

    /** Handed in with one tap, as it is, and without a score: a scale is put in words. */
    public boolean isGoodEnough() {
        return sheet.assignment().goodEnough();
    }

    /** A text that is read, by its blank lines. */
    public List<String> paragraphs(String text) {
        return Arrays.asList(text.split("\n\\s*\n"));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
