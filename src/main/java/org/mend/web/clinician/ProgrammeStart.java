package org.mend.web.clinician;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.mend.clients.ClientChart;
import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientNotFound;
import org.mend.clients.ClientRow;
import org.mend.homework.Audience;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.Pacing;
import org.mend.homework.PacingKind;
import org.mend.homework.PlannedStep;
import org.mend.homework.ProgrammeRow;
import org.mend.homework.ProgrammeRuns;
import org.mend.homework.RunRow;
import org.mend.homework.Weekdays;
import org.mend.shared.Ids;
import org.mend.web.Me;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Starts a programme for one client or a couple: which one, how its exercises follow each other, and what that means in days. What
 * is chosen stands in the address, so that the page can ask for the days of another choice without losing what is typed.
 */
@Named
@RequestScoped
public class ProgrammeStart {

    private static final int FIRST_DAYS = 3;

    @Inject
    private ClientDirectory directory;
    @Inject
    private ExerciseLibrary library;
    @Inject
    private ProgrammeRuns runs;
    @Inject
    private AssignmentForm form;
    @Inject
    private ClinicianTexts texts;
    @Inject
    private Me me;

    private ClientChart chart;
    private List<ProgrammeRow> programmes = List.of();
    private ProgrammeRow programme;
    private PacingKind pacing;
    private int days;
    private boolean together;
    private List<PlannedStep> steps = List.of();

    /** @throws ClientNotFound without a client, or for one who is not in the clinician's care */
    public void load() {
        read();
        steps = programme == null || isWithoutDays() ? List.of()
                : runs.preview(chart.id(), programme.slug(), pacing(), from());
    }

    private void read() {
        String client = Faces.getRequestParameter("client");
        if (client == null) {
            throw new ClientNotFound();
        }
        chart = directory.chart(Ids.parse(client));
        programmes = library.programmes(me.getLocale()).stream()
                .filter(row -> row.audience() == Audience.INDIVIDUAL || chart.partner().isPresent()).toList();
        String wanted = Faces.getRequestParameter("programme");
        programme = programmes.stream().filter(row -> row.slug().equals(wanted)).findFirst()
                .orElse(programmes.isEmpty() ? null : programmes.getFirst());
        pacing = Arrays.stream(PacingKind.values()).filter(kind -> kind.name().equals(Faces.getRequestParameter("pacing"))).findFirst()
                .orElse(PacingKind.WHEN_DONE);
        String typed = Faces.getRequestParameter("days");
        days = typed != null && typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : FIRST_DAYS;
        together = isForTwo() || chart.partner().isPresent() && "both".equals(Faces.getRequestParameter("whom"));
    }

    /** @throws org.mend.shared.Invalid when a day of the week is missing, or something else does not fit */
    public String start() {
        read();
        RunRow begun = runs.start(chart.id(), together, programme == null ? "" : programme.slug(), pacing(),
                form.terms().withDays(from(), null));
        Messages.addFlashGlobalInfo(texts.of("programme.started", begun.title()));
        return "/clinician/client?faces-redirect=true&id=" + Ids.format(chart.id()) + "&run=" + Ids.format(begun.id());
    }

    private Pacing pacing() {
        Weekdays weekdays = pacing == PacingKind.WEEKDAYS ? AssignmentForm.chosenDays() : null;
        return new Pacing(pacing, days, weekdays);
    }

    private static LocalDate from() {
        try {
            String typed = Faces.getRequestParameter("from");
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Weekdays without one chosen yet: there is nothing to show. */
    public boolean isWithoutDays() {
        return pacing == PacingKind.WEEKDAYS && Faces.getRequestParameter("day") == null;
    }

    public boolean isForTwo() {
        return programme != null && programme.audience() == Audience.COUPLE;
    }

    /** Null for somebody who is not treated as part of a couple; a page would look through an Optional. */
    public ClientRow getPartner() {
        return chart.partner().orElse(null);
    }

    public ClientChart getChart() {
        return chart;
    }

    /** Programmes for two are offered to two. */
    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    public ProgrammeRow getProgramme() {
        return programme;
    }

    public PacingKind[] getPacings() {
        return PacingKind.values();
    }

    public PacingKind getPacing() {
        return pacing;
    }

    public List<Integer> getDaysOffered() {
        return IntStream.concat(IntStream.rangeClosed(1, 7), IntStream.of(10, 14, 21, 28)).boxed().toList();
    }

    public int getDays() {
        return days;
    }

    public boolean isTogether() {
        return together;
    }

    public List<PlannedStep> getSteps() {
        return steps;
    }
}
