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

@Path("services")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class ServicesResource {

    private final PracticeCatalogue catalogue;
    private final Caller caller;

    @Inject
    ServicesResource(PracticeCatalogue catalogue, Caller caller) {
        this.catalogue = catalogue;
        this.caller = caller;
    }

    protected ServicesResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Services, those that can be booked first")
    public ItemsJson<ServiceJson> list() {
        return ItemsJson.whole(catalogue.services(), row -> ServiceJson.of(row, caller.locale()));
    }
}
