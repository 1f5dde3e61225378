package org.mend.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What a browser's session remembers of its owner: the account's id and when it began, nothing else. It ends after 30 minutes
 * without activity and 12 hours after signing in, whatever happens. Requests that a page makes by itself carry the header
 * {@value #BACKGROUND} and count as no activity.
 */
public final class WebSession {

    public static final String BACKGROUND = "X-Mend-Background";

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration ABSOLUTE = Duration.ofHours(12);

    private static final String ACCOUNT = "mend.account";
    private static final String EPOCH = "mend.epoch";
    private static final String BEGAN = "mend.began";
    private static final String ACTIVE = "mend.active";

    private WebSession() {
    }

    /** A fresh session for somebody just verified; its id is a new one. */
    public static void begin(HttpServletRequest request, Principal somebody, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null && old.getAttribute(ACCOUNT) instanceof Long before && before != somebody.accountId()) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, somebody.accountId());
        session.setAttribute(EPOCH, somebody.sessionEpoch());
        session.setAttribute(BEGAN, now);
        session.setAttribute(ACTIVE, now);
    }

    /** Forgets everything. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whose session the request belongs to, if it has one that is not over. */
    public static Optional<Owner> owner(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long accountId)) {
            return Optional.empty();
        }
        Instant began = (Instant) session.getAttribute(BEGAN);
        Instant active = (Instant) session.getAttribute(ACTIVE);
        if (now.isAfter(began.plus(ABSOLUTE)) || now.isAfter(active.plus(IDLE))) {
            session.invalidate();
            return Optional.empty();
        }
        if (request.getHeader(BACKGROUND) == null) {
            session.setAttribute(ACTIVE, now);
        }
        return Optional.of(new Owner(accountId, (Integer) session.getAttribute(EPOCH)));
    }

    /** The account that a session was begun for, and its epoch then. */
    public record Owner(long accountId, int sessionEpoch) {
    }
}
