package org.mend.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.clients.CareAccess;
import org.mend.clients.ClientNotFound;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;
import org.mend.shared.StaleVersion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What did not land for clients, as tasks of clinicians in care of them. Nobody else of the practice ever knows of one. */
@ApplicationScoped
@Retried
@Transactional
public class RuptureTasks {

    private static final int MOST = 200;

    private final RuptureRepository flags;
    private final CareAccess care;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RuptureTasks(RuptureRepository flags, CareAccess care, CurrentUser user, AuditTrail audit, Clock clock) {
        this.flags = flags;
        this.care = care;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected RuptureTasks() {
        this(null, null, null, null, null);
    }

    /** What is not talked about yet, the oldest first, without words. */
    @Allowed(Role.CLINICIAN)
    public List<RuptureTask> open() {
        record(AuditAction.READ, null, null);
        return flags.open(user.staffId(), MOST);
    }

    /** All of a client, newest first. @throws ClientNotFound unless the clinician is in care of the client */
    @Allowed(Role.CLINICIAN)
    public List<RuptureTask> ofClient(long clientId) {
        care.requireTreating(clientId);
        record(AuditAction.READ, null, clientId);
        return flags.ofClient(clientId, user.staffId(), MOST);
    }

    /** @throws RuptureFlagNotFound unless it is meant for the clinician, who is in care of the client, and not taken back */
    @Allowed(Role.CLINICIAN)
    public RuptureTask read(long flagId) {
        RuptureTask task = flags.find(flagId, user.staffId()).orElseThrow(RuptureFlagNotFound::new);
        record(AuditAction.READ, flagId, task.clientId());
        return task;
    }

    /**
     * "I will bring it up."
     *
     * @param note to the client, may be empty
     * @throws RuptureFlagNotFound as {@link #read}
     * @throws StaleVersion when it was changed since {@code version} was read
     * @throws IllegalFlagChange unless it is open
     * @throws Invalid when the note is too long
     */
    @Allowed(Role.CLINICIAN)
    public void acknowledge(long flagId, int version, String note) {
        change(flagId, version, (flag, now) -> flag.acknowledge(user.staffId(), note, now));
    }

    /** "Talked about it." The same refusals as {@link #acknowledge}, but it need not have been acknowledged. */
    @Allowed(Role.CLINICIAN)
    public void talkedAbout(long flagId, int version, String note) {
        change(flagId, version, (flag, now) -> flag.talkedAbout(user.staffId(), note, now));
    }

    private void change(long flagId, int version, BiConsumer<RuptureFlag, Instant> change) {
        RuptureFlag flag = flags.locked(flagId, user.staffId()).orElseThrow(RuptureFlagNotFound::new);
        StaleVersion.unlessEqual(version, flag.version());
        change.accept(flag, clock.instant());
        record(AuditAction.UPDATE, flagId, flag.clientId());
    }

    private void record(AuditAction action, Long flagId, Long clientId) {
        audit.record(user.accountId(), action, RuptureFlags.FLAG, flagId, clientId);
    }
}
