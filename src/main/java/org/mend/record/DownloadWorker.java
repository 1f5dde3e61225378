package org.mend.record;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.mend.identity.CurrentUser;
import org.mend.record.DownloadClaims.Claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Makes what is asked for, one file after the other, each in the name of its client. Any number of nodes may work at once. */
@ApplicationScoped
class DownloadWorker {

    private static final System.Logger LOG = System.getLogger(DownloadWorker.class.getName());

    private final DownloadClaims claims;
    private final OwnRecordFile files;
    private final CurrentUser user;
    private final Instance<RequestContextController> requests;
    private final ReentrantLock atWork = new ReentrantLock();

    @Inject
    DownloadWorker(DownloadClaims claims, OwnRecordFile files, CurrentUser user, Instance<RequestContextController> requests) {
        this.claims = claims;
        this.files = files;
        this.user = user;
        this.requests = requests;
    }

    protected DownloadWorker() {
        this(null, null, null, null);
    }

    /** Deletes what has expired, then makes all that waits. Returns at once when this node is at it. */
    void round() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            claims.removeExpired();
            for (Optional<Claim> next = claims.next(files.steps()); next.isPresent(); next = claims.next(files.steps())) {
                make(next.get());
            }
        } finally {
            atWork.unlock();
        }
    }

    private void make(Claim claim) {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            user.become(claim.client());
            PartsStream parts = new PartsStream((position, content) -> claims.keep(claim, position, content));
            files.write(parts, claim.requestedAt(), () -> claims.step(claim));
            parts.close();
            claims.ready(claim);
        } catch (DownloadClaims.Lost lost) {
            LOG.log(System.Logger.Level.DEBUG, "A download was asked for anew while it was made");
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A download could not be made: {0}", e.getClass().getName());
            claims.letGo(claim);
        } finally {
            user.become(null);
            if (activated) {
                request.deactivate();
            }
        }
    }
}
