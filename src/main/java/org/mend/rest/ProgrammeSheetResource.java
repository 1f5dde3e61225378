package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.PracticeSheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

@Path("programmes/{id}/sheet.pdf")
@ApplicationScoped
@Produces(Sheets.PDF)
@Tag(name = "Homework")
public class ProgrammeSheetResource {

    private final PracticeSheets printing;
    private final Sheets sheets;

    @Inject
    ProgrammeSheetResource(PracticeSheets printing, Sheets sheets) {
        this.printing = printing;
        this.sheets = sheets;
    }

    protected ProgrammeSheetResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "A programme to print, by slug, with all its exercises", description = "For clinicians and administrators.")
    public Response print(@PathParam("id") String id, @QueryParam("lang") String lang) {
        return sheets.answer(printing.programme(id, sheets.language(lang)));
    }
}
