package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.Role;
import org.mend.reflections.ReflectionReading;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("clients/{id}/reflections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reflections")
public class ClientReflectionsResource {

    private final ReflectionReading reading;
    private final CurrentUser user;
    private final Caller caller;

    @Inject
    ClientReflectionsResource(ReflectionReading reading, CurrentUser user, Caller caller) {
        this.reading = reading;
        this.user = user;
        this.caller = caller;
    }

    protected ClientReflectionsResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "A client's reflections, newest first",
            description = "For clinicians in care of the client those that are shared; for the client all.")
    public ItemsJson<ReflectionRowJson> list(@PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        long client = Ids.parse(id);
        int rows = Paging.limit(limit);
        if (user.is(Role.CLIENT)) {
            if (client != user.clientId()) {
                throw new NotAllowed();
            }
            return ItemsJson.of(reading.own(after, rows), row -> ReflectionRowJson.of(row, client, caller));
        }
        return ItemsJson.of(reading.ofClient(client, after, rows), row -> ReflectionRowJson.of(row, client, caller));
    }
}
