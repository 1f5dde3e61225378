package org.mend.app;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.Role;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Which pages a role may see: the folder is the role's area, everything else does not exist. Somebody not signed in goes to
 * the sign-in page and from there back to where they wanted to go; a postback from a page whose session is over gets
 * 401, so that the page can ask to sign in again without losing what was typed.
 */
public class Areas extends HttpFilter {

    static final String DATABASE_AWAY = "mend.database-away";

    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String NEW_PASSWORD = "/account/password.xhtml";
    private static final Set<String> PUBLIC = Set.of(SIGN_IN, "/account/sign-out.xhtml", "/account/unsubscribe.xhtml",
            "/account/tablet.xhtml", "/client/help.xhtml");
    private static final Map<Role, String> FOLDERS = new EnumMap<>(Map.of(Role.CLIENT, "/client/",
            Role.CLINICIAN, "/clinician/", Role.FRONT_DESK, "/frontdesk/", Role.ADMIN, "/admin/"));
    private static final Map<Role, String> HOMES = new EnumMap<>(Map.of(Role.CLINICIAN, "/clinician/today.xhtml",
            Role.FRONT_DESK, "/frontdesk/calendar.xhtml", Role.ADMIN, "/admin/staff.xhtml", Role.CLIENT, "/client/today.xhtml"));

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        boolean home = "/".equals(path) || path.isEmpty() || "/index.xhtml".equals(path);
        if (request.getAttribute(DATABASE_AWAY) != null && !path.startsWith("/api/")) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!home && !path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/") || PUBLIC.contains(path)) {
            chain.doFilter(request, response);
        } else if (user.principal().isEmpty()) {
            askToSignIn(request, response, home ? null : path);
        } else if (user.principal().get().mustChangePassword() && !NEW_PASSWORD.equals(path)) {
            response.sendRedirect(request.getContextPath() + NEW_PASSWORD);
        } else if (home) {
            response.sendRedirect(request.getContextPath() + homeOf(user.principal().get()));
        } else if (isOpen(path, user.principal().get())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(request.getContextPath() + SIGN_IN
                + (path == null ? "" : "?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8)));
    }

    private static boolean isOpen(String path, Principal somebody) {
        return path.startsWith("/account/")
                || somebody.roles().stream().anyMatch(role -> path.startsWith(FOLDERS.get(role)));
    }

    /** Where somebody lands: the first area of the roles in the order clinician, front desk, administrator, client. */
    private static String homeOf(Principal somebody) {
        for (Role role : new Role[] {Role.CLINICIAN, Role.FRONT_DESK, Role.ADMIN, Role.CLIENT}) {
            if (somebody.roles().contains(role)) {
                return HOMES.get(role);
            }
        }
        return NEW_PASSWORD;
    }
}
