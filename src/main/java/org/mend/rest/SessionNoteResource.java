package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.record.SessionNotes;
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

/** The note of a session while it is written. */
@Path("appointments/{id}/note")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record")
public class SessionNoteResource {

    private final SessionNotes notes;

    @Inject
    SessionNoteResource(SessionNotes notes) {
        this.notes = notes;
    }

    protected SessionNoteResource() {
        this(null);
    }

    @PUT
    @Path("draft")
    @Operation(summary = "Keeps the draft of a session's note", description = "For the session's clinician. Names the version it "
            + "builds on; when another window saved in between, the answer is 409 with what is kept as current.")
    public SavedNoteJson save(@PathParam("id") String id, @NotNull @Valid SaveNote sent) {
        return SavedNoteJson.of(notes.save(Ids.parse(id), sent.version(), sent.content().words(), sent.content().plan()));
    }

    @PUT
    @Path("signature")
    @Operation(summary = "Signs a session's note", description = "For the session's clinician. From then on it is read by all who "
            + "are in care of everybody in the session, and amended instead of changed.")
    public SavedNoteJson sign(@PathParam("id") String id, @NotNull @Valid Versioned sent) {
        return SavedNoteJson.of(notes.sign(Ids.parse(id), sent.version()));
    }

    @PUT
    @Path("amendment")
    @Operation(summary = "Amends a signed note; the earlier text is kept", description = "For the session's clinician.")
    public SavedNoteJson amend(@PathParam("id") String id, @NotNull @Valid SaveNote sent) {
        return SavedNoteJson.of(notes.amend(Ids.parse(id), sent.version(), sent.content().words(), sent.content().plan()));
    }
}
