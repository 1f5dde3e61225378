package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.ExerciseEditing;
import org.mend.homework.ExerciseFavourites;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One exercise: what a clinician does with their own, and which they like. */
@Path("exercises/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class ExerciseResource {

    private static final String OWNER = "For the clinician whose it is.";

    private final ExerciseEditing editing;
    private final ExerciseFavourites favourites;
    private final IdempotencyKeys keys;
    private final Caller caller;

    @Inject
    ExerciseResource(ExerciseEditing editing, ExerciseFavourites favourites, IdempotencyKeys keys, Caller caller) {
        this.editing = editing;
        this.favourites = favourites;
        this.keys = keys;
        this.caller = caller;
    }

    protected ExerciseResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("draft")
    @Operation(summary = "An exercise as it is being written", description = OWNER)
    public DraftedExerciseJson draft(@PathParam("id") String id) {
        return open(Ids.parse(id));
    }

    @PUT
    @Path("draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps an exercise as it stands", description = OWNER + " Names the version it builds on; when another "
            + "window saved in between, the answer is 409 with what is kept as current.")
    public KeptExerciseJson save(@PathParam("id") String id, @NotNull @Valid SaveExercise draft) {
        long exercise = Ids.parse(id);
        return Outdated.guard(() -> new KeptExerciseJson(editing.save(exercise, draft.version(),
                Json.createObjectBuilder(draft.content()).build()).version()), () -> open(exercise));
    }

    @DELETE
    @Path("draft")
    @Operation(summary = "Throws away what is not published",
            description = OWNER + " With it goes an exercise that was never published. Names the version that it throws away.")
    public void discard(@PathParam("id") String id, @QueryParam("version") String version) {
        long exercise = Ids.parse(id);
        boolean isNumber = version != null && version.matches("\\d{1,9}");
        editing.discard(exercise, isNumber ? Integer.parseInt(version) : -1);
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes what is written the next version", description = OWNER + " What was assigned keeps its version. "
            + "When something is missing, the answer is 422 with errors that name the places.")
    @APIResponseSchema(value = PublishedExerciseJson.class, responseCode = "201")
    public Response publish(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        long exercise = Ids.parse(id);
        return Outdated.guard(() -> keys.once(() -> Answer.created("exercises/" + id,
                PublishedExerciseJson.of(editing.publish(exercise, seen.version())))), () -> open(exercise));
    }

    @PUT
    @Path("favourite")
    @Operation(summary = "Keeps an exercise at hand", description = "For clinicians who can see it.")
    public void favour(@PathParam("id") String id) {
        favourites.add(Ids.parse(id));
    }

    @DELETE
    @Path("favourite")
    @Operation(summary = "No longer keeps it at hand", description = "For clinicians who can see it.")
    public void forget(@PathParam("id") String id) {
        favourites.remove(Ids.parse(id));
    }

    @PUT
    @Path("retirement")
    @Operation(summary = "Takes an exercise out of use", description = OWNER + " What was assigned goes on.")
    public void retire(@PathParam("id") String id) {
        editing.retire(Ids.parse(id));
    }

    @DELETE
    @Path("retirement")
    @Operation(summary = "Brings a retired exercise back", description = OWNER)
    public void bringBack(@PathParam("id") String id) {
        editing.bringBack(Ids.parse(id));
    }

    @PUT
    @Path("sharing")
    @Operation(summary = "Shows an exercise to the practice's clinicians", description = OWNER)
    public void share(@PathParam("id") String id) {
        editing.share(Ids.parse(id), true);
    }

    @DELETE
    @Path("sharing")
    @Operation(summary = "Shows an exercise to nobody else", description = OWNER)
    public void keepToOneself(@PathParam("id") String id) {
        editing.share(Ids.parse(id), false);
    }

    private DraftedExerciseJson open(long exercise) {
        return DraftedExerciseJson.of(editing.open(exercise), caller);
    }
}
