package org.mend.rest;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.repair.RepairJournal;
import org.mend.repair.RepairStages;
import org.mend.repair.Stage;
import org.mend.shared.Ids;
import org.mend.shared.NotFound;

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

@Path("repair-episodes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repair")
public class RepairEpisodesResource {

    private final RepairJournal journal;
    private final RepairStages stages;
    private final IdempotencyKeys keys;
    private final Caller caller;

    @Inject
    RepairEpisodesResource(RepairJournal journal, RepairStages stages, IdempotencyKeys keys, Caller caller) {
        this.journal = journal;
        this.stages = stages;
        this.keys = keys;
        this.caller = caller;
    }

    protected RepairEpisodesResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(summary = "One's own repair episodes, last touched first", description = "For clients.")
    public ItemsJson<EpisodeJson> own(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        return ItemsJson.of(journal.all(after, Paging.limit(limit)), row -> EpisodeJson.of(row, caller));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins a repair episode", description = "For clients. It is private until it is shared.")
    @APIResponseSchema(value = EpisodeJson.class, responseCode = "201")
    public Response begin(@NotNull @Valid BeginEpisode wish) {
        OffsetDateTime happened = wish.happenedAt();
        return keys.once(() -> {
            long id = journal.begin(Ids.format(Ids.next()), wish.title(), happened == null ? null : happened.toInstant());
            EpisodeJson body = EpisodeJson.of(journal.row(id), caller);
            return Answer.created("repair-episodes/" + body.id() + "/stages/" + Stage.WHAT_HAPPENED.code(), body);
        });
    }

    @GET
    @Path("{id}/stages/{stage}")
    @Operation(summary = "What is kept of a stage of a repair episode", description = "For its client. Stages are what-happened, "
            + "settle, my-part, impact, care, asking and follow-through; one that was not visited has revision 0.")
    public StageJson read(@PathParam("id") String id, @PathParam("stage") String stage) {
        return StageJson.of(stages.read(Ids.parse(id), stage(stage)), caller);
    }

    @PUT
    @Path("{id}/stages/{stage}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps a stage as it stands", description = "For its client. Names the revision it builds on; when "
            + "another window saved in between, the answer is 409 with what is kept as current.")
    public SavedStageJson save(@PathParam("id") String id, @PathParam("stage") String stage, @NotNull @Valid SaveStage sent) {
        return SavedStageJson.of(stages.save(Ids.parse(id), stage(stage), sent.revision(), sent.words()), caller);
    }

    private static Stage stage(String code) {
        return Stage.of(code).orElseThrow(() -> new NotFound("not-found"));
    }
}
