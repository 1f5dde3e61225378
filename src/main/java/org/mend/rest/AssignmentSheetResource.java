package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.PracticeSheets;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

@Path("assignments/{id}/sheet.pdf")
@ApplicationScoped
@Produces(Sheets.PDF)
@Tag(name = "Homework")
public class AssignmentSheetResource {

    private final PracticeSheets printing;
    private final Sheets sheets;

    @Inject
    AssignmentSheetResource(PracticeSheets printing, Sheets sheets) {
        this.printing = printing;
        this.sheets = sheets;
    }

    protected AssignmentSheetResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Assigned work to print, in the assigned version and the client’s language",
            description = "For its client and clinicians in care of the client. Nothing that was written is on it.")
    public Response print(@PathParam("id") String id) {
        return sheets.answer(printing.assignment(Ids.parse(id)));
    }
}
