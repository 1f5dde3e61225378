package org.mend.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mend.identity.Principal;
import org.mend.identity.Role;
import org.mend.record.DownloadRepository.Owner;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The short transactions around the making of a download: it becomes a node's, goes on step by step, and is ready or left. */
@ApplicationScoped
@Retried
@Transactional
class DownloadClaims {

    private final DownloadRepository downloads;
    private final Clock clock;

    @Inject
    DownloadClaims(DownloadRepository downloads, Clock clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    protected DownloadClaims() {
        this(null, null);
    }

    /** A download that is this node's to make. */
    record Claim(long id, String token, Principal client, Instant requestedAt) {
    }

    /** The client has asked anew, or deleted it, or another node has taken it. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void removeExpired() {
        downloads.removeExpired(clock.instant());
    }

    /** @param steps how many it will take */
    Optional<Claim> next(int steps) {
        Instant now = clock.instant();
        Optional<RecordDownload> waiting = downloads.lockedNext(now);
        while (waiting.isPresent()) {
            RecordDownload download = waiting.get();
            Optional<Owner> owner = downloads.owner(download.clientId());
            String token = UUID.randomUUID().toString();
            if (owner.isEmpty()) {
                downloads.remove(download);
            } else if (download.claim(token, steps, now)) {
                downloads.removeParts(download.id());
                return Optional.of(new Claim(download.id(), token, client(download.clientId(), owner.get()), download.requestedAt()));
            }
            waiting = downloads.lockedNext(now);
        }
        return Optional.empty();
    }

    /** In whose name the record is read: that of its client, and for nothing but that. */
    private static Principal client(long clientId, Owner owner) {
        return new Principal(owner.accountId(), "", "", Set.of(Role.CLIENT), Optional.empty(), Optional.of(clientId),
                Locale.of(owner.language()), ZoneId.of(owner.zone()), 0, false);
    }

    /** @throws Lost when it is this node's no more */
    void step(Claim claim) {
        held(claim).step(clock.instant());
    }

    /** @throws Lost when it is this node's no more */
    void keep(Claim claim, int position, byte[] content) {
        held(claim);
        downloads.addPart(claim.id(), position, content);
    }

    /** @throws Lost when it is this node's no more */
    void ready(Claim claim) {
        held(claim).ready(clock.instant());
    }

    void letGo(Claim claim) {
        downloads.lockedClaimed(claim.id(), claim.token()).ifPresent(RecordDownload::letGo);
    }

    private RecordDownload held(Claim claim) {
        return downloads.lockedClaimed(claim.id(), claim.token()).orElseThrow(Lost::new);
    }
}
