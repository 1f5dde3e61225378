package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.clients.ClientDirectory;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("clients")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients")
public class ClientsResource {

    private final ClientDirectory directory;

    @Inject
    ClientsResource(ClientDirectory directory) {
        this.directory = directory;
    }

    protected ClientsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Clients by name",
            description = "For staff. q: the beginning of a name or the last digits of a phone number.")
    public ItemsJson<ClientJson> list(@QueryParam("q") String term, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int offset = Paging.offset(after);
        int rows = Paging.limit(limit);
        return ItemsJson.of(Paging.page(directory.search(term, offset, rows + 1), offset, rows), ClientJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A client's own page", description = "For the client, clinicians in care of the client, and the desk.")
    public ChartJson chart(@PathParam("id") String id) {
        return ChartJson.of(directory.chart(Ids.parse(id)));
    }
}
