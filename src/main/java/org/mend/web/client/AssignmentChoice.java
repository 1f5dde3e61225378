package org.mend.web.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.OwnExercises;
import org.mend.shared.Ids;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "Later…" and "Not this one": puts a piece of practice off until a day, leaves it out, or takes something of one's own away. */
@Named
@RequestScoped
public class AssignmentChoice {

    private static final String HOME = "/client/today?faces-redirect=true";
    private static final int SOON = 3;
    private static final int WEEK = 7;

    @Inject
    private HomeworkAssignments homework;
    @Inject
    private OwnExercises own;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;
    @Inject
    @Param
    private String id;

    private AssignmentRow row;
    private int version;
    private String day;
    private String reason;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        row = homework.read(Ids.parse(id));
        version = row.version();
    }

    public String postponeToTomorrow() {
        return postpone(getTomorrow());
    }

    public String postponeBySomeDays() {
        return postpone(getSoon());
    }

    public String postponeByAWeek() {
        return postpone(getNextWeek());
    }

    public String postponeToOwnDay() {
        try {
            return postpone(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            Messages.addError("form:day", text("later.own.missing"));
            return null;
        }
    }

    private String postpone(LocalDate until) {
        homework.postpone(row.id(), version, until);
        return HOME + "&later=" + Ids.format(row.id());
    }

    public String decline() {
        homework.decline(row.id(), version, reason);
        return HOME + "&left=" + Ids.format(row.id());
    }

    public String remove() {
        own.remove(row.id(), version);
        Messages.addFlashGlobalInfo(text("own.removed"));
        return HOME;
    }

    /** It is the client's own and not begun: it can simply be taken away. */
    public boolean isRemovable() {
        return row.isOwn() && row.startedAt() == null;
    }

    private static String text(String key) {
        return Faces.evaluateExpressionGet("#{clientTxt['" + key + "']}");
    }

    public LocalDate getTomorrow() {
        return moments.today().plusDays(1);
    }

    public LocalDate getSoon() {
        return moments.today().plusDays(SOON);
    }

    public LocalDate getNextWeek() {
        return moments.today().plusDays(WEEK);
    }

    public AssignmentRow getRow() {
        return row;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
