package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.identity.CurrentUser;
import org.mend.identity.Role;
import org.mend.reflections.ReflectionReading;
import org.mend.reflections.ReflectionReview;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.reflections.ReviewOutcome;
import org.mend.shared.Ids;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("reflections/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reflections")
public class ReflectionResource {

    private final ReflectionReading reading;
    private final ReflectionReview review;
    private final ReflectionSubmission submission;
    private final IdempotencyKeys keys;
    private final CurrentUser user;
    private final Caller caller;

    @Inject
    ReflectionResource(ReflectionReading reading, ReflectionReview review, ReflectionSubmission submission,
            IdempotencyKeys keys, CurrentUser user, Caller caller) {
        this.reading = reading;
        this.review = review;
        this.submission = submission;
        this.keys = keys;
        this.user = user;
        this.caller = caller;
    }

    protected ReflectionResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Operation(summary = "A reflection, whole",
            description = "For its client, and for clinicians in care of the client while it is shared.")
    public ReflectionJson read(@PathParam("id") String id) {
        return read(Ids.parse(id));
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers a shared reflection", description = "For clinicians in care of the client.")
    @APIResponseSchema(value = ReviewedJson.class, responseCode = "200")
    public Response review(@PathParam("id") String id, @NotNull @Valid ReviewReflection answer) {
        long reflection = Ids.parse(id);
        ReviewOutcome outcome = Codes.read("outcome", answer.outcome(), ReviewOutcome.class);
        return Outdated.guard(() -> keys.once(() -> Answer.ok(ReviewedJson.of(
                review.review(reflection, answer.version(), outcome, answer.feedback())))), () -> read(reflection));
    }

    @POST
    @Path("visibility")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says who may read a reflection from now on", description = "For its client.")
    @APIResponseSchema(value = SubmittedJson.class, responseCode = "200")
    public Response show(@PathParam("id") String id, @NotNull @Valid ChangeVisibility wish) {
        long reflection = Ids.parse(id);
        ReflectionVisibility visibility = Codes.read("visibility", wish.visibility(), ReflectionVisibility.class);
        return Outdated.guard(() -> keys.once(() -> Answer.ok(SubmittedJson.of(
                submission.changeVisibility(reflection, wish.version(), visibility), caller))), () -> read(reflection));
    }

    private ReflectionJson read(long reflection) {
        return user.is(Role.CLIENT) ? ReflectionJson.of(reading.readOwn(reflection), user.clientId(), caller)
                : ReflectionJson.of(reading.read(reflection), caller);
    }
}
