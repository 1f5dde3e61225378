package org.mend.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.record.TimelineExport;
import org.mend.record.TimelineKind;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

@Path("clients/{id}/timeline.csv")
@ApplicationScoped
@Produces(TimelineResource.CSV)
@Tag(name = "Record")
public class TimelineResource {

    static final String CSV = "text/csv";

    private final TimelineExport export;

    @Inject
    TimelineResource(TimelineExport export) {
        this.export = export;
    }

    protected TimelineResource() {
        this(null);
    }

    @GET
    @Operation(summary = "A client's timeline as a table", description = "For clinicians in care of the client. Kinds are sessions, "
            + "notes, homework, reflections, measures, repair, promises and ruptures; without any it holds all of these. One's own "
            + "psychotherapy notes are in it only where kind=private-notes is among them.")
    public Response csv(@PathParam("id") String id, @QueryParam("kind") List<String> kinds) {
        Set<TimelineKind> shown = kinds.stream().map(code -> TimelineKind.of(code).orElseThrow(() -> RequestRefused.unreadable("kind")))
                .collect(Collectors.toSet());
        byte[] table = export.csv(Ids.parse(id), shown).getBytes(StandardCharsets.UTF_8);
        return Response.ok(table, CSV + "; charset=UTF-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"timeline.csv\"").build();
    }
}
