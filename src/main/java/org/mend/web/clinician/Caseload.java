package org.mend.web.clinician;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.mend.clients.ClientDirectory;
import org.mend.clients.ClientRow;
import org.mend.homework.HomeworkOverview;
import org.mend.reflections.SharedOverview;
import org.mend.scheduling.SessionsAround;
import org.mend.scheduling.SessionsAround.Around;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clinician's own clients, a page at a time, with what each has open and when each comes next. */
@Named
@RequestScoped
public class Caseload {

    private static final int SHOWN = 25;

    @Inject
    private ClientDirectory directory;
    @Inject
    private SessionsAround sessions;
    @Inject
    private HomeworkOverview homework;
    @Inject
    private SharedOverview reflections;
    @Inject
    private Clock clock;

    private String term;
    private String page;
    private long total;
    private List<Line> lines;

    /** @param shared when the client wrote the newest reflection that is shared, or null */
    public record Line(ClientRow client, Around around, int open, Instant shared) {
    }

    public void load() {
        total = directory.count(term);
        List<ClientRow> rows = directory.search(term, (getPageNumber() - 1) * SHOWN, SHOWN);
        List<Long> ids = rows.stream().map(ClientRow::id).toList();
        Map<Long, Around> around = sessions.of(ids, clock.instant());
        Map<Long, Integer> open = homework.open(ids);
        Map<Long, Instant> shared = reflections.newest(ids);
        lines = rows.stream().map(row -> new Line(row, around.get(row.id()), open.get(row.id()), shared.get(row.id()))).toList();
    }

    /** From 1; whatever is no number, or beyond the end, is brought back into the list. */
    public int getPageNumber() {
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return Math.clamp(wanted, 1, getPages());
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((total + SHOWN - 1) / SHOWN));
    }

    public long getTotal() {
        return total;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
