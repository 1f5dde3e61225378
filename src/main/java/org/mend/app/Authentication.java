package org.mend.app;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mend.identity.AccessTokens;
import org.mend.identity.CurrentUser;
import org.mend.identity.Principal;
import org.mend.identity.SignIn;
import org.mend.identity.WebSession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;

/**
 * Tells the container and the use cases who makes a request: by bearer token where one is sent, else by the browser's session.
 * The account is read anew for each request. It refuses nobody; areas and use cases do.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(Authentication.class.getName());
    private static final String BEARER = "Bearer ";

    @Inject
    private AccessTokens tokens;
    @Inject
    private SignIn signIn;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health") || path.startsWith("/metrics")) {
            return context.doNothing();
        }
        try {
            return identify(request, path).map(found -> {
                user.become(found);
                return context.notifyContainerAboutLogin(found.username(),
                        found.roles().stream().map(Enum::name).collect(Collectors.toSet()));
            }).orElseGet(context::doNothing);
        } catch (PersistenceException | TransactionalException unreachable) {
            LOG.log(System.Logger.Level.ERROR, "Nobody can be identified: the database does not answer");
            request.setAttribute(Areas.DATABASE_AWAY, true);
            return context.doNothing();
        }
    }

    private Optional<Principal> identify(HttpServletRequest request, String path) {
        String header = request.getHeader("Authorization");
        Optional<Principal> found = header != null && header.startsWith(BEARER)
                ? tokens.principal(header.substring(BEARER.length()).strip())
                : WebSession.owner(request, clock.instant())
                        .flatMap(owner -> signIn.resume(owner.accountId(), owner.sessionEpoch()));
        return found.filter(who -> !(who.mustChangePassword() && path.startsWith("/api/")));
    }
}
