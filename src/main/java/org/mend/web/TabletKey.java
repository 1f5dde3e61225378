package org.mend.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The key of a handed-over tablet, held by its browser's session and by nothing else; whoever was signed in there is signed out. */
public final class TabletKey {

    private static final String KEY = "mend.tablet";

    private TabletKey() {
    }

    /** In a fresh session. */
    public static void hold(HttpServletRequest request, String key) {
        drop(request);
        request.getSession(true).setAttribute(KEY, key);
    }

    /** Null without one. */
    public static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(KEY);
    }

    /** With everything else that the session holds. */
    public static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
