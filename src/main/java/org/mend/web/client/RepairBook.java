package org.mend.web.client;

import java.util.List;
import java.util.Optional;

import org.mend.repair.BidRow;
import org.mend.repair.EpisodeView;
import org.mend.repair.RepairJournal;
import org.mend.repair.Stage;
import org.mend.repair.StageState;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;
import org.mend.web.Moments;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/** One repair episode: its path of stages, one of them open for writing, and what can be done with the whole. */
@Named
@RequestScoped
public class RepairBook {

    @Inject
    private RepairJournal journal;
    @Inject
    private WallTimes times;
    @Inject
    private Moments moments;
    @Inject
    private ClientTexts texts;
    @Inject
    @Param
    private String id;
    @Inject
    @Param
    private String stage;

    private EpisodeView episode;
    private Stage current;
    private int version;
    private String title;
    private String when;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        episode = journal.read(Ids.parse(id));
        current = stage == null || stage.isBlank() ? null : Stage.of(stage).orElseThrow(() -> new NotFound("not-found"));
        version = episode.version();
        title = episode.title();
        when = times.field(episode.happenedAt());
    }

    public String describe() {
        journal.describe(episode.id(), version, title, times.read(when));
        return done("repair.described");
    }

    public String rest() {
        journal.rest(episode.id());
        return done("repair.rested");
    }

    public String markRepaired() {
        journal.markRepaired(episode.id());
        return done("repair.marked");
    }

    public String reopen() {
        journal.reopen(episode.id());
        return done("repair.reopened");
    }

    public String share() {
        journal.share(episode.id());
        return done("repair.shared");
    }

    public String keepPrivate() {
        journal.keepPrivate(episode.id());
        return done("repair.kept");
    }

    public String delete() {
        journal.delete(episode.id());
        Messages.addFlashGlobalInfo(texts.of("repair.deleted"));
        return "/client/repair?faces-redirect=true";
    }

    private String done(String said) {
        Messages.addFlashGlobalInfo(texts.of(said));
        return "/client/repair-episode?faces-redirect=true&id=" + Ids.format(episode.id());
    }

    /** What the client called it, or when it was. */
    public String getName() {
        return episode.title().isEmpty() ? texts.of("repair.untitled", moments.day(episode.happenedAt())) : episode.title();
    }

    /** For stage.js: {@code {revision, words}} of the open stage. */
    public String getState() {
        StageState open = state(current);
        return Json.createObjectBuilder().add("revision", open.revision()).add("words", open.words()).build().toString();
    }

    /** Where to go on after the open stage: code of the next, or null after the last. */
    public String getNext() {
        return current == null || current == Stage.FOLLOW_THROUGH ? null : Stage.values()[current.ordinal() + 1].code();
    }

    /** The first stage that has nothing in it; null when all have. */
    public Stage getWaiting() {
        return episode.stages().stream().filter(one -> !one.done()).map(StageState::stage).findFirst().orElse(null);
    }

    private StageState state(Stage wanted) {
        return episode.stages().stream().filter(one -> one.stage() == wanted).findFirst().orElseThrow();
    }

    /** Begins of sentences for the open stage. */
    public List<String> getStarters() {
        return Optional.ofNullable(current).filter(one -> one != Stage.SETTLE)
                .map(one -> List.of(texts.of("repair.starters." + one.code()).split("\\|"))).orElse(List.of());
    }

    /** It may be answered how it went on. */
    public boolean isLater(BidRow bid) {
        return bid.returnAt() != null;
    }

    public EpisodeView getEpisode() {
        return episode;
    }

    public Stage getCurrent() {
        return current;
    }

    public String getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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
