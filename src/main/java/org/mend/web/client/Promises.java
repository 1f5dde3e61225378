package org.mend.web.client;

import java.util.List;

import org.mend.repair.FollowAnswer;
import org.mend.repair.FollowThrough;
import org.mend.repair.PromiseRow;
import org.mend.repair.RepairJournal;
import org.mend.shared.Ids;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Promises: makes one, answers when one asks back, shows one to the partner, or lets it go. */
@Named
@RequestScoped
public class Promises {

    @Inject
    private FollowThrough follow;
    @Inject
    private RepairJournal journal;
    @Inject
    private ClientTexts texts;
    @Inject
    @Param
    private String id;
    @Inject
    @Param
    private String episode;

    private List<PromiseRow> all = List.of();
    private PromiseRow promise;
    private String partner;
    private String key;
    private int afterDays;
    private String words;

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        if (id != null) {
            promise = follow.read(Ids.parse(id));
            afterDays = promise.asked() == null ? 0 : promise.asked().afterDays();
            partner = promise.mine() ? follow.partnerName() : null;
        } else {
            if (episode != null) {
                journal.row(Ids.parse(episode));
            }
            all = follow.all();
        }
        key = Ids.format(Ids.next());
    }

    public String make() {
        long made = follow.promise(key, episode == null ? null : Ids.parse(episode), words);
        return done("follow.made", made);
    }

    public String kept() {
        return answer(FollowAnswer.KEPT);
    }

    public String partly() {
        return answer(FollowAnswer.PARTLY);
    }

    public String notYet() {
        return answer(FollowAnswer.NOT_YET);
    }

    public String noLonger() {
        return answer(FollowAnswer.NO_LONGER_FITS);
    }

    private String answer(FollowAnswer answer) {
        follow.answer(promise.id(), afterDays, answer, words);
        return done("follow.answered." + answer, promise.id());
    }

    public String share() {
        follow.share(promise.id());
        return done("follow.shared", promise.id());
    }

    public String stopSharing() {
        follow.stopSharing(promise.id());
        return done("follow.unshared", promise.id());
    }

    public String letGo() {
        follow.letGo(promise.id());
        Messages.addFlashGlobalInfo(texts.of("follow.letgone"));
        return "/client/follow-through?faces-redirect=true";
    }

    private String done(String said, long promiseId) {
        Messages.addFlashGlobalInfo(texts.of(said));
        return "/client/follow-through?faces-redirect=true&id=" + Ids.format(promiseId);
    }

    /** What asks back now. */
    public List<PromiseRow> getAsking() {
        return all.stream().filter(row -> row.asked() != null).toList();
    }

    /** What asks back another day. */
    public List<PromiseRow> getResting() {
        return all.stream().filter(row -> row.asked() == null && row.endedAt() == null).toList();
    }

    /** What was let go. */
    public List<PromiseRow> getLetGo() {
        return all.stream().filter(row -> row.endedAt() != null).toList();
    }

    public PromiseRow getPromise() {
        return promise;
    }

    /** Where "back" leads. */
    public String getBackTo() {
        return promise != null ? "/client/follow-through.xhtml"
                : episode != null ? "/client/repair-episode.xhtml?id=" + episode : "/client/repair.xhtml";
    }

    /** Given name of the partner with whom it could be shared, or null. */
    public String getPartner() {
        return partner;
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

    public int getAfterDays() {
        return afterDays;
    }

    public void setAfterDays(int afterDays) {
        this.afterDays = afterDays;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
