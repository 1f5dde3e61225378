package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.scheduling.PracticeCatalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("rooms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class RoomsResource {

    private final PracticeCatalogue catalogue;

    @Inject
    RoomsResource(PracticeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    protected RoomsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Rooms, those that can be booked first", description = "For staff.")
    public ItemsJson<RoomJson> list() {
        return ItemsJson.whole(catalogue.rooms(), RoomJson::of);
    }
}
