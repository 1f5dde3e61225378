package org.mend.web.clinician;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mend.record.Timeline;
import org.mend.record.TimelineEntry;
import org.mend.record.TimelineKind;
import org.mend.record.TimelineWords;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.mend.web.Me;
import org.mend.web.Moments;
import org.omnifaces.util.Faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of a chart that shows all that happened, month by month. What is chosen stands in the address. */
@Named
@RequestScoped
public class CareTimeline {

    private static final int SHOWN = 40;

    @Inject
    private CareChart chart;
    @Inject
    private Timeline timeline;
    @Inject
    private Moments moments;
    @Inject
    private Me me;

    private String after;
    private String on;
    private Set<TimelineKind> chosen = Set.of();
    private TimelineWords words;
    private Page<TimelineEntry> page;
    private List<Month> months;

    /** One kind as a choice. */
    public record Choice(String code, String label, boolean checked) {
    }

    public record Month(String label, List<Line> lines) {
    }

    /** An entry in words. @param href of the record, within the clinicians' pages */
    public record Line(TimelineEntry entry, String what, String title, String detail, String href) {
    }

    /** Only for its own part of the chart; a condition in the page would be asked before the address has been read. */
    public void load() {
        if (!chart.getTab().equals("timeline")) {
            return;
        }
        words = new TimelineWords(me.getLocale());
        String[] kinds = Faces.getRequestParameterValues("kind");
        chosen = kinds == null ? Set.of() : Arrays.stream(kinds).flatMap(code -> TimelineKind.of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimelineKind.class)));
        Instant until = day() == null ? null : day().plusDays(1).atStartOfDay(me.getZone()).toInstant();
        page = until == null || after != null ? timeline.ofClient(chart.clientId(), chosen, after, SHOWN)
                : timeline.before(chart.clientId(), chosen, until, SHOWN);
        months = months();
    }

    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private List<Month> months() {
        List<Month> found = new ArrayList<>();
        YearMonth current = null;
        for (TimelineEntry entry : page.items()) {
            YearMonth month = YearMonth.from(entry.at().atZone(me.getZone()));
            if (!month.equals(current)) {
                found.add(new Month(moments.month(month), new ArrayList<>()));
                current = month;
            }
            found.getLast().lines().add(new Line(entry, words.what(entry), words.title(entry), words.detail(entry), href(entry)));
        }
        return found;
    }

    private String href(TimelineEntry entry) {
        String id = Ids.format(entry.link());
        return switch (entry.event()) {
            case SESSION -> "client.xhtml?id=" + chart.getId() + "&tab=sessions&session=" + id + "#picked";
            case NOTE_SIGNED -> "note.xhtml?session=" + id;
            case HOMEWORK_GIVEN, HOMEWORK_ENDED -> "client.xhtml?id=" + chart.getId() + "&tab=homework&work=" + id + "#picked";
            case REFLECTION -> "reflection.xhtml?id=" + id;
            case REPAIR_BEGUN, REPAIR_RETURN, REPAIR_DONE, PROMISE_MADE, PROMISE_ANSWERED -> "repair-episode.xhtml?id=" + id;
            case RUPTURE -> "did-not-land.xhtml?id=" + id;
            case PRIVATE_NOTE -> "private-notes.xhtml?id=" + chart.getId() + "&note=" + id;
            case MEASURE -> "measure.xhtml?id=" + id;
        };
    }

    public List<Choice> getChoices() {
        Set<TimelineKind> shown = chosen.isEmpty() ? TimelineKind.USUAL : chosen;
        return TimelineKind.choices().stream().map(kind -> new Choice(kind.code(), words.kind(kind), shown.contains(kind))).toList();
    }

    /** What is chosen, as a part of an address; empty where nothing is. */
    public String getQuery() {
        return chosen.stream().map(kind -> "&kind=" + kind.code()).collect(Collectors.joining());
    }

    /** The same as the beginning of an address's query. */
    public String getExportQuery() {
        return chosen.isEmpty() ? "" : "?" + getQuery().substring(1);
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty() || day() != null || after != null;
    }

    public List<Month> getMonths() {
        return months;
    }

    public String getNext() {
        return page.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
