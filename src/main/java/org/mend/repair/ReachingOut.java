package org.mend.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** "I reached out", and how it landed; alone or as part of an episode. For the client alone. */
@ApplicationScoped
@Retried
@Transactional
public class ReachingOut {

    private static final String BID = "Bid";
    private static final int MOST = 200;

    private final BidRepository bids;
    private final RepairEpisodeRepository episodes;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReachingOut(BidRepository bids, RepairEpisodeRepository episodes, CurrentUser user, AuditTrail audit, Clock clock) {
        this.bids = bids;
        this.episodes = episodes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReachingOut() {
        this(null, null, null, null, null);
    }

    /**
     * @param key made by the page; sent twice, it is one bid
     * @param episodeId the client's own episode that it belongs to, or null
     * @param returnAt when the client would like to come back to it; needed for "not ready yet" alone
     * @return its id
     * @throws RepairEpisodeNotFound when there is no such episode of the client's own
     * @throws Invalid when words are too long, the outcome is missing, or the time to return is missing or not ahead
     */
    @Allowed(Role.CLIENT)
    public long reachedOut(String key, Long episodeId, String whom, String words, BidOutcome outcome, Instant returnAt) {
        String sent = RequestKey.of(key);
        return bids.byKey(user.clientId(), sent).map(Bid::id).orElseGet(() -> {
            Instant now = clock.instant();
            Bid bid = new Bid(user.clientId(), episodeId, sent, whom, words, outcome, returnAt, now);
            if (episodeId != null) {
                episodes.touched(episodeId, user.clientId(), now);
            }
            bids.add(bid);
            record(AuditAction.CREATE, bid.id());
            return bid.id();
        });
    }

    /**
     * How it went on after "not ready yet".
     *
     * @throws BidNotFound unless it is the client's own
     * @throws Conflict when it has landed or was missed before
     * @throws Invalid as {@link #reachedOut}
     */
    @Allowed(Role.CLIENT)
    public void answer(long bidId, BidOutcome outcome, Instant returnAt) {
        Instant now = clock.instant();
        Bid bid = locked(bidId);
        bid.answer(outcome, returnAt, now);
        if (bid.episodeId() != null) {
            episodes.touched(bid.episodeId(), user.clientId(), now);
        }
        record(AuditAction.UPDATE, bidId);
    }

    /** The client's own, newest first. @param after {@link Page#next} of the page before, null for the first */
    @Allowed(Role.CLIENT)
    public Page<BidRow> own(String after, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        record(AuditAction.READ, null);
        return Page.of(bids.ownList(user.clientId(), PageKey.parse(after, PageKey.newest()), rows + 1), rows,
                row -> new PageKey(row.reachedAt(), row.id()));
    }

    /** What was not ready and whose time has come, the earliest first. */
    @Allowed(Role.CLIENT)
    public List<BidRow> toReturnTo() {
        return bids.toReturnTo(user.clientId(), clock.instant(), MOST);
    }

    /** @throws BidNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public BidRow read(long bidId) {
        BidRow row = bids.own(bidId, user.clientId()).orElseThrow(BidNotFound::new);
        record(AuditAction.READ, bidId);
        return row;
    }

    /** Deletes it for good; in the audit trail stays that it was there. @throws BidNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void delete(long bidId) {
        bids.remove(locked(bidId));
        record(AuditAction.DELETE, bidId);
    }

    private Bid locked(long bidId) {
        return bids.lockedOwn(bidId, user.clientId()).orElseThrow(BidNotFound::new);
    }

    private void record(AuditAction action, Long bidId) {
        audit.record(user.accountId(), action, BID, bidId, user.clientId());
    }
}
