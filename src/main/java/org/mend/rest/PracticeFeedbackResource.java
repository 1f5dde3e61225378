package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.PracticeFeedback;
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

@Path("assignments/{id}/feedback")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class PracticeFeedbackResource {

    private final PracticeFeedback feedback;

    @Inject
    PracticeFeedbackResource(PracticeFeedback feedback) {
        this.feedback = feedback;
    }

    protected PracticeFeedbackResource() {
        this(null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells how a piece of practice was", description = "For its client. Replaces what was told before.")
    public TellPractice tell(@PathParam("id") String id, @NotNull @Valid TellPractice told) {
        return TellPractice.of(feedback.tell(Ids.parse(id), told.told()));
    }
}
