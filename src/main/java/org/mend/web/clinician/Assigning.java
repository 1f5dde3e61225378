package org.mend.web.clinician;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.mend.clients.ClientDirectory;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.HomeworkAssignments;
import org.mend.scheduling.SessionsAround;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks a client to do an exercise: which one, by when, with which words. The exercise is shown as this client reads it. */
@Named
@RequestScoped
public class Assigning {

    @Inject
    private ClientDirectory directory;
    @Inject
    private HomeworkAssignments assignments;
    @Inject
    private SessionsAround sessions;
    @Inject
    private LibraryBrowser browser;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    private String clientId;
    private String note;
    private LocalDate dueOn;
    private LocalDate nextDay;

    public void load() {
        clientId = browser.getClient();
        if (clientId != null) {
            nextDay = dayBeforeNext();
        }
    }

    /** The day before the client comes again, or that day itself when it is today; null when no session is booked. */
    private LocalDate dayBeforeNext() {
        Instant next = sessions.of(Ids.parse(clientId), clock.instant()).next();
        if (next == null) {
            return null;
        }
        LocalDate before = next.atZone(me.getZone()).toLocalDate().minusDays(1);
        return before.isBefore(moments.today()) ? moments.today() : before;
    }

    /** Goes on to the library once it is known for whom. */
    public String choose() {
        String exercise = Faces.getRequestParameter("exercise");
        return "/clinician/assign?faces-redirect=true&client=" + clientId + (exercise == null ? "" : "&exercise=" + exercise);
    }

    public void dueBeforeNext() {
        dueOn = dayBeforeNext();
    }

    public void dueIn(int days) {
        dueOn = moments.today().plusDays(days);
    }

    public String assign() {
        String exercise = Faces.getRequestParameter("exercise");
        if (exercise == null || exercise.isBlank()) {
            Messages.addGlobalError(texts.of("assign.exercise.missing"));
            Faces.validationFailed();
            return null;
        }
        if (dueOn != null && dueOn.isBefore(moments.today())) {
            Messages.addError("assign:due", texts.of("assign.due.past"));
            Faces.validationFailed();
            return null;
        }
        AssignmentRow asked = assignments.assign(Ids.parse(clientId), exercise, AssignmentTerms.simply(note, dueOn));
        String name = directory.chart(asked.clientId()).details().givenName();
        Messages.addFlashGlobalInfo(texts.of("assign.done", asked.title(), name));
        return "/clinician/client?faces-redirect=true&id=" + clientId;
    }

    public LocalDate getNextDay() {
        return nextDay;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
