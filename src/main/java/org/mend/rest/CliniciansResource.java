package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.StaffAdministration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("clinicians")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class CliniciansResource {

    private final StaffAdministration staff;

    @Inject
    CliniciansResource(StaffAdministration staff) {
        this.staff = staff;
    }

    protected CliniciansResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Clinicians by name")
    public ItemsJson<PersonJson> list() {
        return ItemsJson.whole(staff.clinicians(), PersonJson::of);
    }
}
