package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.Audience;
import org.mend.homework.DraftedExercise;
import org.mend.homework.ExerciseEditing;
import org.mend.homework.ExerciseFilter;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.ExerciseNotFound;
import org.mend.homework.Part;
import org.mend.shared.Invalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("exercises")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class ExercisesResource {

    private final ExerciseLibrary library;
    private final ExerciseEditing editing;
    private final IdempotencyKeys keys;
    private final Caller caller;

    @Inject
    ExercisesResource(ExerciseLibrary library, ExerciseEditing editing, IdempotencyKeys keys, Caller caller) {
        this.library = library;
        this.editing = editing;
        this.keys = keys;
        this.caller = caller;
    }

    protected ExercisesResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(summary = "The library, by part and title", description = "For clinicians and administrators.")
    public ItemsJson<ExerciseJson> list(@QueryParam("part") String part, @QueryParam("audience") String audience,
            @QueryParam("q") String text) {
        ExerciseFilter filter = new ExerciseFilter(Codes.read("part", part, Part.class),
                Codes.read("audience", audience, Audience.class), null, text);
        return ItemsJson.whole(library.browse(filter, caller.locale()), ExerciseJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins an exercise of one's own", description = "For clinicians: from nothing, or from a copy.")
    @APIResponseSchema(value = DraftedExerciseJson.class, responseCode = "201")
    public Response create(@NotNull @Valid NewExercise wish) {
        return keys.once(() -> {
            DraftedExerciseJson begun = DraftedExerciseJson.of(begin(wish.copyOf()), caller);
            return Answer.created("exercises/" + begun.id() + "/draft", begun);
        });
    }

    private DraftedExercise begin(String copyOf) {
        try {
            return copyOf == null || copyOf.isBlank() ? editing.create() : editing.copy(copyOf);
        } catch (ExerciseNotFound unknown) {
            throw new Invalid("exercise-unknown");
        }
    }
}
