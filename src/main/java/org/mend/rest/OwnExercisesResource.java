package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.OwnExercises;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("assignments/own")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class OwnExercisesResource {

    private final OwnExercises own;
    private final HomeworkAssignments homework;
    private final IdempotencyKeys keys;
    private final Caller caller;

    @Inject
    OwnExercisesResource(OwnExercises own, HomeworkAssignments homework, IdempotencyKeys keys, Caller caller) {
        this.own = own;
        this.homework = homework;
        this.keys = keys;
        this.caller = caller;
    }

    protected OwnExercisesResource() {
        this(null, null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds something of one's own to practise", description = "For clients in somebody's care.")
    @APIResponseSchema(value = AssignmentJson.class, responseCode = "201")
    public Response add(@NotNull @Valid AddOwn wish) {
        Times.sane("day", wish.day());
        return keys.once(() -> {
            long added = own.add(wish.title(), wish.why(), wish.day());
            return Answer.created("assignments/" + Ids.format(added), AssignmentJson.of(homework.read(added), caller));
        });
    }
}
