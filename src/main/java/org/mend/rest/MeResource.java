package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotSignedIn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class MeResource {

    private final CurrentUser user;

    @Inject
    MeResource(CurrentUser user) {
        this.user = user;
    }

    protected MeResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Who is signed in")
    public MeJson me() {
        return MeJson.of(user.principal().orElseThrow(NotSignedIn::new));
    }
}
