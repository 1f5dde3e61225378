package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.QuietMinutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("pauses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class PausesResource {

    private final QuietMinutes minutes;
    private final Caller caller;

    @Inject
    PausesResource(QuietMinutes minutes, Caller caller) {
        this.minutes = minutes;
        this.caller = caller;
    }

    protected PausesResource() {
        this(null, null);
    }

    @POST
    @Operation(summary = "Keeps a note of a quiet minute, now", description = "For clients; nobody else ever sees it.")
    @APIResponseSchema(value = PauseJson.class, responseCode = "201")
    public Response keep() {
        return Response.status(Response.Status.CREATED).entity(new PauseJson(caller.time(minutes.keep()))).build();
    }
}
