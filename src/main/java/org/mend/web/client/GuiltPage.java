package org.mend.web.client;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.mend.repair.GuiltChecks;
import org.mend.repair.GuiltRow;
import org.mend.repair.RepairJournal;
import org.mend.shared.Ids;
import org.mend.web.CurveDrawings;
import org.mend.web.Drawing;
import org.mend.web.TimeChart;
import org.mend.web.TimeChart.At;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Guilt and the moment: two scales, the gap in kind words, and the gap over time. */
@Named
@RequestScoped
public class GuiltPage {

    private static final int SHOWN = 12;
    private static final int CLOSE = 1;
    private static final int MOST = 10;

    @Inject
    private GuiltChecks checks;
    @Inject
    private RepairJournal journal;
    @Inject
    private CurveDrawings drawings;
    @Inject
    @Param
    private String episode;
    @Inject
    @Param
    private String done;

    private List<GuiltRow> newest = List.of();
    private String key;
    private String moment;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        if (episode != null) {
            journal.row(Ids.parse(episode));
        }
        newest = checks.newest(SHOWN);
        key = Ids.format(Ids.next());
    }

    public String keep() {
        checks.check(key, episode == null ? null : Ids.parse(episode), moment, scale("guilt"), scale("size"));
        return "/client/guilt?faces-redirect=true&done=1" + (episode == null ? "" : "&episode=" + episode);
    }

    public String delete(long checkId) {
        checks.delete(checkId);
        return "/client/guilt?faces-redirect=true";
    }

    /** What was chosen among plain inputs; null when nothing was. */
    private static Integer scale(String name) {
        String chosen = Faces.getRequestParameter(name);
        return chosen == null || !chosen.matches("\\d{1,2}") ? null : Integer.valueOf(chosen);
    }

    /** Key of the kind words for a gap. */
    public String words(int gap) {
        return gap > CLOSE ? "guilt.gap.larger" : gap < -CLOSE ? "guilt.gap.smaller" : "guilt.gap.close";
    }

    /** What was kept a moment ago, or null. */
    public GuiltRow getJustKept() {
        return done != null && !newest.isEmpty() ? newest.getFirst() : null;
    }

    public List<GuiltRow> getNewest() {
        return newest;
    }

    /** From left to right by time; two marks and the gap between them. */
    public Drawing getDrawing() {
        Instant from = newest.getLast().checkedAt();
        Instant until = newest.getFirst().checkedAt();
        TimeChart chart = drawings.labelled(TimeChart.of(TimeChart.Size.PHONE, from, until, 0, MOST).axis(0, "0").axis(MOST, "10"), from,
                until).dots("first", newest.stream().map(row -> new At(row.checkedAt(), row.guilt())).toList())
                .dots("second", newest.stream().map(row -> new At(row.checkedAt(), row.size())).toList());
        newest.forEach(row -> chart.gap(row.checkedAt(), row.guilt(), row.size()));
        return chart;
    }

    public List<Integer> getScale() {
        return IntStream.rangeClosed(0, 10).boxed().toList();
    }

    /** Where "back" leads. */
    public String getBackTo() {
        return episode != null ? "/client/repair-episode.xhtml?id=" + episode : "/client/repair.xhtml";
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }
}
