package org.mend.web.client;

import java.util.List;

import org.mend.repair.EpisodeRow;
import org.mend.repair.RepairJournal;
import org.mend.repair.Stage;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.mend.web.Moments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The repair journal: what is open, beginning something, and what was come back to. */
@Named
@RequestScoped
public class RepairList {

    private static final int PAGE = 20;

    @Inject
    private RepairJournal journal;
    @Inject
    private WallTimes times;
    @Inject
    private Moments moments;
    @Inject
    private ClientTexts texts;

    private String after;
    private String key;
    private String title;
    private String when;
    private List<EpisodeRow> open = List.of();
    private Page<EpisodeRow> history = new Page<>(List.of(), null);

    public void load() {
        open = after == null ? journal.open() : List.of();
        history = journal.history(after, PAGE);
        key = Ids.format(Ids.next());
        when = times.now();
    }

    public String begin() {
        long id = journal.begin(key, title, times.read(when));
        return "/client/repair-episode?faces-redirect=true&id=" + Ids.format(id) + "&stage=" + Stage.WHAT_HAPPENED.code();
    }

    /** What the client called it, or when it was. */
    public String name(EpisodeRow row) {
        return row.title().isEmpty() ? texts.of("repair.untitled", moments.day(row.happenedAt())) : row.title();
    }

    public List<EpisodeRow> getOpen() {
        return open;
    }

    public List<EpisodeRow> getHistory() {
        return history.items();
    }

    /** Where the history goes on, or null at its end. */
    public String getOlder() {
        return history.next();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
