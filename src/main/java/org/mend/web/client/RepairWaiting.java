package org.mend.web.client;

import java.util.List;

import org.mend.repair.BidRow;
import org.mend.repair.FollowThrough;
import org.mend.repair.PromiseRow;
import org.mend.repair.ReachingOut;
import org.mend.repair.RuptureFlags;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What of a client's repairs waits today: promises that ask back, people to return to, an answer about what did not land. */
@Named
@RequestScoped
public class RepairWaiting {

    @Inject
    private FollowThrough follow;
    @Inject
    private ReachingOut reaching;
    @Inject
    private RuptureFlags flags;

    private List<PromiseRow> promises = List.of();
    private List<BidRow> bids = List.of();
    private boolean answered;

    @PostConstruct
    void load() {
        promises = follow.waiting();
        bids = reaching.toReturnTo();
        answered = flags.unseenAnswers() > 0;
    }

    public boolean isAnything() {
        return answered || !promises.isEmpty() || !bids.isEmpty();
    }

    public List<PromiseRow> getPromises() {
        return promises;
    }

    public List<BidRow> getBids() {
        return bids;
    }

    /** Something that did not land was received or talked about since the client looked. */
    public boolean isAnswered() {
        return answered;
    }
}
