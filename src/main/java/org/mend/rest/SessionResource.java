package org.mend.rest;

import java.time.Clock;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.Principal;
import org.mend.identity.SignIn;
import org.mend.identity.WebSession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Lets somebody whose session ended sign in again without leaving the page, so that nothing typed is lost. */
@Path("session")
@ApplicationScoped
@Open
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class SessionResource {

    private final SignIn signIn;
    private final Clock clock;

    @Inject
    SessionResource(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    protected SessionResource() {
        this(null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Signs in with a session cookie, for pages")
    public MeJson begin(@NotNull @Valid Credentials credentials, @Context HttpServletRequest request) {
        Principal somebody = signIn.verify(credentials.username(), credentials.password())
                .orElseThrow(RequestRefused::wrongCredentials);
        if (somebody.mustChangePassword()) {
            throw RequestRefused.passwordFirst();
        }
        WebSession.begin(request, somebody, clock.instant());
        return MeJson.of(somebody);
    }

    @DELETE
    @Operation(summary = "Ends the session")
    public void end(@Context HttpServletRequest request) {
        WebSession.end(request);
    }
}
