package org.mend.repair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.repair.FollowThroughRepository.Partner;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Promises that ask back after 1, 7 and 30 days. With a partner both answer on their own, and neither can tell from here
 * whether the other has answered until both have: what one does is audited in that one's own record alone.
 */
@ApplicationScoped
@Retried
@Transactional
public class FollowThrough {

    static final String COMMITMENT = "Commitment";

    private static final int MOST = 200;

    private final FollowThroughRepository promises;
    private final RepairEpisodeRepository episodes;
    private final PromiseReading reading;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FollowThrough(FollowThroughRepository promises, RepairEpisodeRepository episodes, PromiseReading reading, CurrentUser user,
            AuditTrail audit, Clock clock) {
        this.promises = promises;
        this.episodes = episodes;
        this.reading = reading;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected FollowThrough() {
        this(null, null, null, null, null, null);
    }

    /**
     * Makes a promise.
     *
     * @param key made by the page; sent twice, it is one promise
     * @param episodeId the client's own episode that it comes from, or null
     * @return its id
     * @throws RepairEpisodeNotFound when there is no such episode of the client's own
     * @throws Invalid when there are no words, or too many
     */
    @Allowed(Role.CLIENT)
    public long promise(String key, Long episodeId, String words) {
        String sent = RequestKey.of(key);
        return promises.byKey(user.clientId(), sent).map(Commitment::id).orElseGet(() -> {
            Instant now = clock.instant();
            if (episodeId != null) {
                episodes.touched(episodeId, user.clientId(), now);
            }
            Commitment promise = new Commitment(user.clientId(), episodeId, sent, words, now);
            promises.add(promise, promise.followUps(today()));
            audit.record(user.accountId(), AuditAction.CREATE, COMMITMENT, promise.id(), user.clientId());
            return promise.id();
        });
    }

    /** The client's own, newest first, then what a partner shares. */
    @Allowed(Role.CLIENT)
    public List<PromiseRow> all() {
        audit.record(user.accountId(), AuditAction.READ, COMMITMENT, null, user.clientId());
        return reading.rows(promises.own(user.clientId(), MOST), promises.sharedWith(user.clientId(), MOST));
    }

    /** What asks back now: of each promise the newest asking back that is due and not answered. */
    @Allowed(Role.CLIENT)
    public List<PromiseRow> waiting() {
        return all().stream().filter(row -> row.asked() != null).toList();
    }

    /** @throws CommitmentNotFound unless it is the client's own, or shown by the partner of an open couple */
    @Allowed(Role.CLIENT)
    public PromiseRow read(long commitmentId) {
        Commitment promise = visible(commitmentId);
        audit.record(user.accountId(), AuditAction.READ, COMMITMENT, commitmentId, user.clientId());
        return reading.rows(List.of(promise), List.of()).getFirst();
    }

    /**
     * Answers, or answers otherwise than before. The same answer given twice is given once.
     *
     * @param words may be empty, at most 20,000 code points
     * @throws CommitmentNotFound unless the client sees this asking back
     * @throws Conflict when both answers lie open already
     * @throws Invalid when its day has not come, no answer is chosen or the words are too many
     */
    @Allowed(Role.CLIENT)
    public void answer(long commitmentId, int afterDays, FollowAnswer answer, String words) {
        FollowUp followUp = promises.locked(commitmentId, afterDays).orElseThrow(CommitmentNotFound::new);
        Commitment promise = visible(commitmentId);
        List<FollowUpAnswer> answers = promises.answers(List.of(commitmentId));
        CheckIns view = reading.view(promise);
        if (!view.isMine() && !view.isJoint(followUp, answers) || promise.hasEnded()) {
            throw new CommitmentNotFound();
        }
        if (!followUp.isDue(today())) {
            throw new Invalid("follow-up-not-due");
        }
        CheckIn seen = view.seen(followUp, answers);
        FollowUpAnswer own = answers.stream().filter(one -> one.followUpId() == followUp.id()
                && one.clientId() == user.clientId()).findFirst().orElse(null);
        if (seen.own() != null && own.says(answer, words)) {
            return;
        }
        if (seen.isOpened()) {
            throw new Conflict("follow-up-opened");
        }
        if (own == null) {
            promises.add(new FollowUpAnswer(followUp.id(), user.clientId(), answer, words, clock.instant()));
        } else {
            own.change(answer, words, clock.instant());
        }
        record(AuditAction.UPDATE, commitmentId);
    }

    /** The given name of the partner with whom the client could share, or null. */
    @Allowed(Role.CLIENT)
    public String partnerName() {
        return promises.partner(user.clientId()).map(Partner::givenName).orElse(null);
    }

    /**
     * Shows the words of a promise to the partner, who is asked too from now on.
     *
     * @throws CommitmentNotFound unless it is the client's own and not let go
     * @throws Conflict when the client is in no open couple
     */
    @Allowed(Role.CLIENT)
    public void share(long commitmentId) {
        Commitment promise = own(commitmentId);
        if (promise.hasEnded()) {
            throw new CommitmentNotFound();
        }
        Partner partner = promises.partner(user.clientId()).orElseThrow(() -> new Conflict("partner-missing"));
        Instant now = clock.instant();
        promises.share(commitmentId).ifPresentOrElse(share -> share.renew(partner.coupleId(), today(), now),
                () -> promises.add(new CommitmentShare(commitmentId, partner.coupleId(), today(), now)));
        record(AuditAction.UPDATE, commitmentId);
    }

    /** The partner sees nothing of it any more. @throws CommitmentNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void stopSharing(long commitmentId) {
        own(commitmentId);
        promises.share(commitmentId).ifPresent(share -> share.end(clock.instant()));
        record(AuditAction.UPDATE, commitmentId);
    }

    /** It asks nobody any more. @throws CommitmentNotFound unless it is the client's own */
    @Allowed(Role.CLIENT)
    public void letGo(long commitmentId) {
        own(commitmentId).letGo(clock.instant());
        promises.share(commitmentId).ifPresent(share -> share.end(clock.instant()));
        record(AuditAction.UPDATE, commitmentId);
    }

    private Commitment own(long id) {
        return promises.lockedOwn(id, user.clientId()).orElseThrow(CommitmentNotFound::new);
    }

    private Commitment visible(long id) {
        return promises.visible(id, user.clientId()).orElseThrow(CommitmentNotFound::new);
    }

    private void record(AuditAction action, long commitmentId) {
        audit.record(user.accountId(), action, COMMITMENT, commitmentId, user.clientId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }
}
