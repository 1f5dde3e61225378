package org.mend.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.notifications.ContactPreferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * The address in the List-Unsubscribe header of each notice. A mail program posts to it (RFC 8058), in nobody's name and with
 * no cookie; whoever opens it in a browser is shown the page with the button. The answer is the same whatever the token.
 */
@Path("unsubscribe")
@ApplicationScoped
@Open
@Tag(name = "Mails")
public class UnsubscribeResource {

    private final ContactPreferences preferences;

    @Inject
    UnsubscribeResource(ContactPreferences preferences) {
        this.preferences = preferences;
    }

    protected UnsubscribeResource() {
        this(null);
    }

    @POST
    @Operation(summary = "Ends the notices of whose mail named this token", description = "For mail programs; any body.")
    public void unsubscribe(@QueryParam("t") String token) {
        preferences.unsubscribe(token);
    }

    @POST
    @Path("page")
    @Operation(summary = "The same, by the button of the page, to which it leads back")
    public Response unsubscribeByButton(@QueryParam("t") String token, @Context UriInfo address) {
        preferences.unsubscribe(token);
        return Response.seeOther(address.getBaseUri().resolve("../../account/unsubscribe.xhtml?done=true")).build();
    }

    @GET
    @Operation(summary = "Leads a browser to the page with the button; changes nothing")
    public Response page(@QueryParam("t") String token, @Context UriInfo address) {
        String query = token == null ? "" : "?t=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        URI page = address.getBaseUri().resolve("../../account/unsubscribe.xhtml" + query);
        return Response.seeOther(page).build();
    }
}
