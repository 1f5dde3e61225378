package org.mend.repair;

import java.time.Clock;
import java.util.List;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.ClinicianRow;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.notifications.MessageKind;
import org.mend.notifications.Outbox;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A client says that something with the clinician or the practice did not land, sees that it was received, or takes it back. */
@ApplicationScoped
@Retried
@Transactional
public class RuptureFlags {

    static final String FLAG = "RuptureFlag";

    private static final int MOST = 200;

    private final RuptureRepository flags;
    private final Outbox outbox;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RuptureFlags(RuptureRepository flags, Outbox outbox, CurrentUser user, AuditTrail audit, Clock clock) {
        this.flags = flags;
        this.outbox = outbox;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    protected RuptureFlags() {
        this(null, null, null, null, null);
    }

    /** Who is in care of the client, and so can be told. */
    @Allowed(Role.CLIENT)
    public List<ClinicianRow> careTeam() {
        return flags.careTeam(user.clientId());
    }

    /**
     * Tells the clinician whom it is about; for the practice, all who are in care of the client.
     *
     * @param key made by the page; sent twice, it is one flag
     * @param clinicianId whom it is about; null when it is about the practice
     * @param words may be empty, at most 20,000 code points
     * @param wordsShown whether they may be read, or only that something did not land
     * @return its id
     * @throws Invalid when it is not said what it is about, nobody is there to be told, or the words are too many
     */
    @Allowed(Role.CLIENT)
    public long flag(String key, FlagAbout about, Long clinicianId, String words, boolean wordsShown) {
        String sent = RequestKey.of(key);
        return flags.byKey(user.clientId(), sent).map(RuptureFlag::id).orElseGet(() -> {
            List<Long> team = careTeam().stream().map(ClinicianRow::id).toList();
            RuptureFlag flag = new RuptureFlag(user.clientId(), sent, about, clinicianId, words, wordsShown, clock.instant());
            List<Long> told = team.stream().filter(one -> flag.clinicianId() == null || one.equals(flag.clinicianId())).toList();
            if (told.isEmpty()) {
                throw new Invalid("rupture-nobody-to-tell");
            }
            flags.add(flag);
            told.forEach(one -> outbox.tellStaff(one, MessageKind.RUPTURE_FLAGGED, flag.id()));
            record(AuditAction.CREATE, flag.id());
            return flag.id();
        });
    }

    /** The client's own, newest first; their answers count as seen from now on. */
    @Allowed(Role.CLIENT)
    public List<OwnFlag> own() {
        List<OwnFlag> own = flags.own(user.clientId(), MOST);
        if (own.stream().anyMatch(OwnFlag::unseen)) {
            flags.markSeen(user.clientId());
        }
        record(AuditAction.READ, null);
        return own;
    }

    /** How many were received or talked about since the client looked. */
    @Allowed(Role.CLIENT)
    public long unseenAnswers() {
        return flags.unseen(user.clientId());
    }

    /**
     * Takes one back; nobody else knows of it any more.
     *
     * @throws RuptureFlagNotFound unless it is the client's own
     * @throws IllegalFlagChange when it was talked about
     */
    @Allowed(Role.CLIENT)
    public void withdraw(long flagId) {
        flags.lockedOwn(flagId, user.clientId()).orElseThrow(RuptureFlagNotFound::new).withdraw(clock.instant());
        outbox.withdraw(flagId);
        record(AuditAction.UPDATE, flagId);
    }

    private void record(AuditAction action, Long flagId) {
        audit.record(user.accountId(), action, FLAG, flagId, user.clientId());
    }
}
