package org.mend.web.client;

import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.OwnExercises;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What was put off or left out a moment ago, told on Today with a way to undo it. Putting off is simply taken back. Leaving out
 * is final for the work that was left out, so its undoing takes the same up again, with the words begun for it.
 */
@Named
@RequestScoped
public class JustDecided {

    private static final String HOME = "/client/today?faces-redirect=true";

    @Inject
    private HomeworkAssignments homework;
    @Inject
    private OwnExercises own;
    @Inject
    @Param
    private String later;
    @Inject
    @Param
    private String left;

    private AssignmentRow row;

    /** An address that names nothing of the client's, or what is no longer so, just tells nothing. */
    @PostConstruct
    void load() {
        String named = later == null ? left : later;
        if (named != null) {
            try {
                AssignmentRow found = homework.read(Ids.parse(named));
                row = (later == null ? found.status().ended() : found.isOpen() && found.postponedUntil() != null) ? found : null;
            } catch (NotFound nothing) {
                row = null;
            }
        }
    }

    /** Put off, and until when; or null. */
    public AssignmentRow getPutOff() {
        return later == null ? null : row;
    }

    /** Left out; or null. */
    public AssignmentRow getLeftOut() {
        return later == null ? row : null;
    }

    public String undoLater() {
        homework.comeBack(row.id(), row.version());
        return HOME;
    }

    public String undoLeaving() {
        own.takeUpAgain(row.id());
        Messages.addFlashGlobalInfo(Faces.<String>evaluateExpressionGet("#{clientTxt['home.again.done']}"));
        return HOME;
    }
}
