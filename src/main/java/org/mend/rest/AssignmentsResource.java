package org.mend.rest;

import java.time.Clock;
import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.homework.AssignmentRow;
import org.mend.homework.HomeworkAssignments;
import org.mend.reflections.ReflectionDrafts;
import org.mend.reflections.ReflectionSubmission;
import org.mend.reflections.ReflectionVisibility;
import org.mend.reflections.SubmittedReflection;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homework")
public class AssignmentsResource {

    private final HomeworkAssignments homework;
    private final ReflectionDrafts drafts;
    private final ReflectionSubmission submission;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AssignmentsResource(HomeworkAssignments homework, ReflectionDrafts drafts, ReflectionSubmission submission,
            IdempotencyKeys keys, Caller caller, Clock clock) {
        this.homework = homework;
        this.drafts = drafts;
        this.submission = submission;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    protected AssignmentsResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Operation(summary = "One's own assignments, newest first", description = "For clients.")
    public ItemsJson<AssignmentJson> own(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        return ItemsJson.of(homework.own(after, Paging.limit(limit)), this::json);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One assignment", description = "For its client and clinicians in care of the client.")
    public AssignmentJson read(@PathParam("id") String id) {
        return json(homework.read(Ids.parse(id)));
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins the work", description = "For its client.")
    @APIResponseSchema(value = AssignmentJson.class, responseCode = "200")
    public Response start(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        long assignment = Ids.parse(id);
        return Outdated.guard(() -> keys.once(() -> Answer.ok(json(homework.start(assignment, seen.version())))),
                () -> json(homework.read(assignment)));
    }

    @GET
    @Path("{id}/draft")
    @Operation(summary = "What is kept of the client's writing",
            description = "For its client. The first time, this begins the work.")
    public DraftJson draft(@PathParam("id") String id) {
        return DraftJson.of(drafts.open(Ids.parse(id)), caller);
    }

    @PUT
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps all answers as they stand", description = "For its client. Names the revision it builds on; "
            + "when another window saved in between, the answer is 409 with what is kept as current.")
    public SavedJson save(@PathParam("id") String id, @NotNull @Valid SaveDraft draft) {
        return SavedJson.of(drafts.save(Ids.parse(id), draft.revision(), draft.stepKey(), draft.answers()), caller);
    }

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submits the reflection and says who may read it",
            description = "For its client. Done twice, it is one reflection: the second answer is 200 instead of 201.")
    @APIResponseSchema(value = SubmittedJson.class, responseCode = "201")
    public Response submit(@PathParam("id") String id, @NotNull @Valid SubmitReflection end) {
        long assignment = Ids.parse(id);
        ReflectionVisibility visibility = Codes.read("visibility", end.visibility(), ReflectionVisibility.class);
        return keys.once(() -> {
            Instant before = clock.instant();
            SubmittedReflection submitted = submission.submit(assignment, end.revision(), visibility, end.stepKey(),
                    end.answers());
            SubmittedJson body = SubmittedJson.of(submitted, caller);
            return submitted.submittedAt().isBefore(before) ? Answer.ok(body)
                    : Answer.created("reflections/" + body.id(), body);
        });
    }

    private AssignmentJson json(AssignmentRow row) {
        return AssignmentJson.of(row, caller);
    }
}
