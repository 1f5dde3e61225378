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

@Path("exercises/{id}/sheet.pdf")
@ApplicationScoped
@Produces(Sheets.PDF)
@Tag(name = "Homework")
public class ExerciseSheetResource {

    private final PracticeSheets printing;
    private final Sheets sheets;

    @Inject
    ExerciseSheetResource(PracticeSheets printing, Sheets sheets) {
        this.printing = printing;
        this.sheets = sheets;
    }

    protected ExerciseSheetResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "An exercise to print, by slug or id", description = "For clinicians and administrators.")
    public Response print(@PathParam("id") String id, @QueryParam("lang") String lang) {
        return sheets.answer(printing.exercise(id, sheets.language(lang)));
    }
}
