package org.mend.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;
import org.mend.identity.Allowed;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Everything that is a client's own as one file: asked for at any time, made in the background, fetched within a day by the same
 * client with the newest link. For nobody else, whoever they are, it exists.
 */
@ApplicationScoped
@Retried
@Transactional
public class OwnDownload {

    private static final String DOWNLOAD = "RecordDownload";
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN = 100;

    private final DownloadRepository downloads;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Event<DownloadAsked> asked;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    OwnDownload(DownloadRepository downloads, CurrentUser user, AuditTrail audit, Event<DownloadAsked> asked, Clock clock) {
        this.downloads = downloads;
        this.user = user;
        this.audit = audit;
        this.asked = asked;
        this.clock = clock;
    }

    protected OwnDownload() {
        this(null, null, null, null, null);
    }

    /** Asks for one. What was there before is deleted; one that is being made is the one asked for, with a new link. */
    @Allowed(Role.CLIENT)
    public DownloadTicket ask() {
        Instant now = clock.instant();
        String token = newToken();
        Optional<RecordDownload> before = downloads.lockedOf(user.clientId());
        RecordDownload download = before.filter(one -> one.isUnderWay(now)).orElseGet(() -> {
            before.ifPresent(downloads::remove);
            RecordDownload fresh = new RecordDownload(user.clientId(), hash(token), now);
            downloads.add(fresh);
            record(AuditAction.CREATE, fresh.id());
            return fresh;
        });
        download.link(hash(token));
        asked.fire(new DownloadAsked(download.id()));
        return new DownloadTicket(download.id(), token);
    }

    /** How far the client's own is; empty when there is none, or none any more. */
    @Allowed(Role.CLIENT)
    public Optional<DownloadProgress> progress() {
        Instant now = clock.instant();
        return downloads.of(user.clientId()).map(RecordDownload::progress).filter(one -> now.isBefore(one.expiresAt()));
    }

    /** Another link to what is ready; the one before opens nothing any more. @throws DownloadNotFound when nothing is ready */
    @Allowed(Role.CLIENT)
    public DownloadTicket newLink() {
        String token = newToken();
        RecordDownload download = ready(downloads.lockedOf(user.clientId()));
        download.link(hash(token));
        return new DownloadTicket(download.id(), token);
    }

    /** Whether a link would open the file now. */
    @Allowed(Role.CLIENT)
    public boolean isOpenedBy(String token) {
        Instant now = clock.instant();
        return token != null && token.length() <= LONGEST_TOKEN && downloads.of(user.clientId())
                .filter(one -> now.isBefore(one.progress().expiresAt()) && one.opensWith(hash(token))).isPresent();
    }

    /** The file, a ZIP. @throws DownloadNotFound unless it is the client's own, ready, not expired, and the token is the newest */
    @Allowed(Role.CLIENT)
    public byte[] file(long downloadId, String token) {
        RecordDownload download = ready(downloads.of(user.clientId()));
        if (download.id() != downloadId || token == null || token.length() > LONGEST_TOKEN || !download.opensWith(hash(token))) {
            throw new DownloadNotFound();
        }
        record(AuditAction.READ, downloadId);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        downloads.parts(downloadId).forEach(file::writeBytes);
        return file.toByteArray();
    }

    /** Deletes it before its time, or stops asking for it. Does nothing where there is none. */
    @Allowed(Role.CLIENT)
    public void delete() {
        downloads.lockedOf(user.clientId()).ifPresent(download -> {
            downloads.remove(download);
            record(AuditAction.DELETE, download.id());
        });
    }

    private RecordDownload ready(Optional<RecordDownload> found) {
        Instant now = clock.instant();
        return found.filter(one -> one.isReady(now)).orElseThrow(DownloadNotFound::new);
    }

    private void record(AuditAction action, long downloadId) {
        audit.record(user.accountId(), action, DOWNLOAD, downloadId, user.clientId());
    }

    private String newToken() {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
