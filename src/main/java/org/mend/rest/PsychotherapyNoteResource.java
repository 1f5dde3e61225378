package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.record.PsychotherapyNotes;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One's own psychotherapy notes; anybody else's are not there. */
@Path("psychotherapy-notes/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record")
public class PsychotherapyNoteResource {

    private final PsychotherapyNotes notes;

    @Inject
    PsychotherapyNoteResource(PsychotherapyNotes notes) {
        this.notes = notes;
    }

    protected PsychotherapyNoteResource() {
        this(null);
    }

    @PUT
    @Path("draft")
    @Operation(summary = "Keeps a psychotherapy note", description = "For its author, while she is in care of the client. Names the "
            + "version it builds on; when another window saved in between, the answer is 409 with what is kept as current.")
    public SavedNoteJson save(@PathParam("id") String id, @NotNull @Valid SaveNote sent) {
        return SavedNoteJson.of(notes.save(Ids.parse(id), sent.version(), sent.content().words()));
    }
}
