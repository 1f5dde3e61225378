package org.mend.rest;

import java.util.Objects;

import org.mend.identity.CurrentUser;
import org.mend.identity.NotSignedIn;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Asks for a sign-in before a body is read, so that nobody learns from a message about a body what only others may send. Which
 * roles may do what is for the use cases to say.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignedInFirst implements ContainerRequestFilter {

    /** Set by the sign-in mechanism when it could not find out who calls. */
    private static final String DATABASE_AWAY = "mend.database-away";

    private final CurrentUser user;
    private final HttpServletRequest request;

    @Context
    private ResourceInfo called;

    @Inject
    SignedInFirst(CurrentUser user, HttpServletRequest request) {
        this.user = user;
        this.request = request;
    }

    protected SignedInFirst() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(DATABASE_AWAY) != null) {
            throw new DatabaseAway();
        }
        boolean open = called.getResourceMethod().isAnnotationPresent(Open.class)
                || Objects.nonNull(called.getResourceClass().getAnnotation(Open.class));
        if (!open && !user.isSignedIn()) {
            throw new NotSignedIn();
        }
    }
}
