package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.AccessTokens;
import org.mend.identity.IssuedToken;
import org.mend.identity.Principal;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class TokensResource {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final Caller caller;

    @Inject
    TokensResource(AccessTokens tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    protected TokensResource() {
        this(null, null);
    }

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A bearer token for one hour")
    @APIResponseSchema(value = TokenJson.class, responseCode = "201")
    public Response issue(@NotNull @Valid Credentials credentials) {
        Principal somebody = tokens.verify(credentials.username(), credentials.password())
                .orElseThrow(RequestRefused::wrongCredentials);
        if (somebody.mustChangePassword()) {
            throw RequestRefused.passwordFirst();
        }
        IssuedToken issued = tokens.issue(somebody);
        return Response.status(Response.Status.CREATED)
                .entity(new TokenJson(issued.token(), caller.time(issued.expiresAt()))).build();
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Ends the token in use")
    public void revoke(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            throw new NotFound("not-found");
        }
        tokens.revoke(authorization.substring(BEARER.length()).strip());
    }
}
