package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.Audience;
import org.mend.homework.ExerciseFilter;
import org.mend.homework.ExerciseLibrary;
import org.mend.homework.Part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("exercises")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class ExercisesResource {

    private final ExerciseLibrary library;
    private final Caller caller;

    @Inject
    ExercisesResource(ExerciseLibrary library, Caller caller) {
        this.library = library;
        this.caller = caller;
    }

    protected ExercisesResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "The library, by part and title", description = "For clinicians and administrators.")
    public ItemsJson<ExerciseJson> list(@QueryParam("part") String part, @QueryParam("audience") String audience,
            @QueryParam("q") String text) {
        ExerciseFilter filter = new ExerciseFilter(Codes.read("part", part, Part.class),
                Codes.read("audience", audience, Audience.class), null, text);
        return ItemsJson.whole(library.browse(filter, caller.locale()), ExerciseJson::of);
    }
}
