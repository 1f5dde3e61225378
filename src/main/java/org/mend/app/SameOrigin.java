package org.mend.app;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses changes that another site's page asks a browser for. Browsers say where a request comes from in Sec-Fetch-Site and
 * Origin; programs that are no browser send neither and carry no foreign cookies. Ending mails is open to every site, since a
 * mail program in the browser may do it: who does it is told by the secret in its address alone, never by a cookie.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String UNSUBSCRIBE = "/api/v1/unsubscribe";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOwn(request)
                || UNSUBSCRIBE.equals(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
