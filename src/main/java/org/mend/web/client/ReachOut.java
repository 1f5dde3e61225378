package org.mend.web.client;

import java.util.List;

import org.mend.repair.BidOutcome;
import org.mend.repair.BidRow;
import org.mend.repair.ReachingOut;
import org.mend.repair.RepairJournal;
import org.mend.shared.Ids;
import org.mend.shared.Page;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** "I reached out": tells one, or how one that was not ready yet went on. */
@Named
@RequestScoped
public class ReachOut {

    private static final int PAGE = 20;

    @Inject
    private ReachingOut reaching;
    @Inject
    private RepairJournal journal;
    @Inject
    private WallTimes times;
    @Inject
    private ClientTexts texts;
    @Inject
    @Param
    private String id;
    @Inject
    @Param
    private String episode;
    @Inject
    @Param
    private String after;

    private BidRow bid;
    private Page<BidRow> told = new Page<>(List.of(), null);
    private String key;
    private String whom;
    private String words;
    private String when;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        if (id != null) {
            bid = reaching.read(Ids.parse(id));
        } else {
            if (episode != null) {
                journal.row(Ids.parse(episode));
            }
            told = reaching.own(after, PAGE);
        }
        key = Ids.format(Ids.next());
        when = times.tomorrow();
    }

    public String tell() {
        BidOutcome outcome = outcome();
        reaching.reachedOut(key, episode == null ? null : Ids.parse(episode), whom, words, outcome, times.read(when));
        return done(outcome, episode);
    }

    public String landed() {
        return answer(BidOutcome.LANDED);
    }

    public String missed() {
        return answer(BidOutcome.MISSED);
    }

    public String later() {
        return answer(BidOutcome.NOT_READY_YET);
    }

    public String delete() {
        reaching.delete(bid.id());
        Messages.addFlashGlobalInfo(texts.of("bid.deleted"));
        return back(bid.episodeId() == null ? null : Ids.format(bid.episodeId()));
    }

    private String answer(BidOutcome outcome) {
        reaching.answer(bid.id(), outcome, times.read(when));
        return done(outcome, bid.episodeId() == null ? null : Ids.format(bid.episodeId()));
    }

    private String done(BidOutcome outcome, String ofEpisode) {
        Messages.addFlashGlobalInfo(texts.of("bid.done." + outcome));
        return back(ofEpisode);
    }

    private static String back(String ofEpisode) {
        return ofEpisode == null ? "/client/reach-out?faces-redirect=true"
                : "/client/repair-episode?faces-redirect=true&id=" + ofEpisode;
    }

    /** What was chosen among plain inputs; null when nothing was. */
    private static BidOutcome outcome() {
        String chosen = Faces.getRequestParameter("outcome");
        return List.of(BidOutcome.values()).stream().filter(one -> one.name().equals(chosen)).findFirst().orElse(null);
    }

    public BidRow getBid() {
        return bid;
    }

    /** Where "back" leads. */
    public String getBackTo() {
        String of = bid != null && bid.episodeId() != null ? Ids.format(bid.episodeId()) : episode;
        return of != null ? "/client/repair-episode.xhtml?id=" + of : bid != null ? "/client/reach-out.xhtml" : "/client/repair.xhtml";
    }

    public List<BidRow> getTold() {
        return told.items();
    }

    /** Where the list goes on, or null at its end. */
    public String getOlder() {
        return told.next();
    }

    public String getAfter() {
        return after;
    }

    public String getEpisode() {
        return episode;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
