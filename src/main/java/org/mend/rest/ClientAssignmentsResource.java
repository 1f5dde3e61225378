package org.mend.rest;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.AssignmentRow;
import org.mend.homework.AssignmentTerms;
import org.mend.homework.Cadence;
import org.mend.homework.ExerciseNotFound;
import org.mend.homework.HomeworkAssignments;
import org.mend.homework.PracticeRhythms;
import org.mend.identity.CurrentUser;
import org.mend.identity.NotAllowed;
import org.mend.identity.Role;
import org.mend.shared.Ids;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("clients/{id}/assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class ClientAssignmentsResource {

    private final HomeworkAssignments homework;
    private final PracticeRhythms rhythms;
    private final IdempotencyKeys keys;
    private final CurrentUser user;
    private final Caller caller;

    @Inject
    ClientAssignmentsResource(HomeworkAssignments homework, PracticeRhythms rhythms, IdempotencyKeys keys, CurrentUser user,
            Caller caller) {
        this.homework = homework;
        this.rhythms = rhythms;
        this.keys = keys;
        this.user = user;
        this.caller = caller;
    }

    protected ClientAssignmentsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(summary = "A client's assignments, newest first",
            description = "For clinicians in care of the client, and the client.")
    public ItemsJson<AssignmentJson> list(@PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        long client = Ids.parse(id);
        int rows = Paging.limit(limit);
        if (user.is(Role.CLIENT)) {
            if (client != user.clientId()) {
                throw new NotAllowed();
            }
            return ItemsJson.of(homework.own(after, rows), this::json);
        }
        return ItemsJson.of(homework.ofClient(client, after, rows), this::json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks a client to do an exercise, once or on a rhythm",
            description = "For clinicians in care of the client. With a cadence the answer is the first of what comes; the next one "
                    + "comes each time the one before has ended.")
    @APIResponseSchema(value = AssignmentJson.class, responseCode = "201")
    public Response assign(@PathParam("id") String id, @NotNull @Valid AssignExercise wish) {
        long client = Ids.parse(id);
        AssignmentTerms terms = wish.terms();
        Optional<Cadence> cadence = Optional.ofNullable(wish.cadence()).flatMap(CadenceJson::cadence);
        return keys.once(() -> {
            AssignmentRow assigned = assign(client, wish.exerciseId(), cadence, terms);
            return Answer.created("assignments/" + Ids.format(assigned.id()), json(assigned));
        });
    }

    /** Which exercises there are is no secret, so an unknown one is told apart from a client who is not there. */
    private AssignmentRow assign(long client, String exercise, Optional<Cadence> cadence, AssignmentTerms terms) {
        try {
            return cadence.isPresent() ? rhythms.start(client, exercise, cadence.get(), terms)
                    : homework.assign(client, exercise, terms);
        } catch (ExerciseNotFound unknown) {
            throw new Invalid("exercise-unknown");
        }
    }

    private AssignmentJson json(AssignmentRow row) {
        return AssignmentJson.of(row, caller);
    }
}
