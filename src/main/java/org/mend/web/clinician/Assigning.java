package org.mend.web.clinician;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.Cadence;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.PracticeRhythms;
import org.mend.scheduling.SessionsAround;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Asks one client to do an exercise, or several of them: which one, by when, with which words. Several are asked one by one by the
 * page itself, so that it can show how far it is and a failure of one holds up nobody else.
 */
@Named
@RequestScoped
public class Assigning {

    private static final int MOST_CLIENTS = 100;

    @Inject
    private ClientDirectory directory;
    @Inject
    private HomeworkAssignments assignments;
    @Inject
    private PracticeRhythms rhythms;
    @Inject
    private SessionsAround sessions;
    @Inject
    private LibraryBrowser browser;
    @Inject
    private AssignmentForm form;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;
    @Inject
    private Moments moments;
    @Inject
    private Clock clock;

    private String clientId;
    private List<ClientRow> people = List.of();
    private LocalDate nextDay;

    /** Checkboxes send a client each; from here on they go by one address. */
    public void gather() throws IOException {
        String[] chosen = Faces.getRequestParameterValues("client");
        if (chosen != null && chosen.length > 1) {
            Faces.redirect("clinician/assign.xhtml?client=%s", String.join(",", Arrays.copyOf(chosen, Math.min(chosen.length, MOST_CLIENTS))));
        }
    }

    public void load() {
        clientId = browser.getClient();
        if (clientId == null || clientId.isBlank()) {
            return;
        }
        people = directory.rows(ids());
        if (people.size() == 1) {
            nextDay = dayBeforeNext();
        }
        form.setDueOn(asked(Faces.getRequestParameter("due")));
    }

    private List<Long> ids() {
        return Arrays.stream(clientId.split(",")).limit(MOST_CLIENTS).map(Ids::parse).distinct().toList();
    }

    /** The day of a session that lies ahead; nobody is asked by a day that has passed. */
    private LocalDate asked(String day) {
        try {
            return Optional.ofNullable(day).map(LocalDate::parse).filter(due -> !due.isBefore(moments.today())).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day before the client comes again, or that day itself when it is today; null when no session is booked. */
    private LocalDate dayBeforeNext() {
        Instant next = sessions.of(ids().getFirst(), clock.instant()).next();
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
        form.setDueOn(dayBeforeNext());
    }

    public void dueIn(int days) {
        form.setDueOn(moments.today().plusDays(days));
    }

    public String assign() {
        String exercise = exercise();
        if (exercise == null) {
            return null;
        }
        AssignmentTerms terms = form.terms();
        long client = ids().getFirst();
        Optional<Cadence> cadence = form.cadence();
        AssignmentRow asked = cadence.isPresent() ? rhythms.start(client, exercise, cadence.get(), terms)
                : assignments.assign(client, exercise, terms);
        String name = directory.chart(client).details().givenName();
        Messages.addFlashGlobalInfo(texts.of(cadence.isPresent() ? "assign.done.rhythm" : "assign.done", asked.title(), name));
        return "/clinician/client?faces-redirect=true&id=" + Ids.format(client);
    }

    /** Checks once what is then asked of each; the page sends it. */
    public void checkForAll() {
        String exercise = exercise();
        if (exercise != null) {
            PrimeFaces.current().ajax().addCallbackParam("wish",
                    AssignmentWish.of(exercise, form.terms(), form.cadence()).toString());
        }
    }

    private String exercise() {
        String exercise = Faces.getRequestParameter("exercise");
        if (exercise == null || exercise.isBlank()) {
            Messages.addGlobalError(texts.of("assign.exercise.missing"));
            Faces.validationFailed();
            return null;
        }
        if (form.getDueOn() != null && form.getDueOn().isBefore(moments.today())) {
            Messages.addError("assign:due", texts.of("assign.due.past"));
            Faces.validationFailed();
            return null;
        }
        return exercise;
    }

    public boolean isSeveral() {
        return people.size() > 1;
    }

    public List<ClientRow> getPeople() {
        return people;
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
}
