package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.record.OwnDownload;
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

@Path("me/download/{id}/mend.zip")
@ApplicationScoped
@Produces(OwnFileResource.ZIP)
@Tag(name = "Me")
public class OwnFileResource {

    static final String ZIP = "application/zip";

    private final OwnDownload downloads;

    @Inject
    OwnFileResource(OwnDownload downloads) {
        this.downloads = downloads;
    }

    protected OwnFileResource() {
        this(null);
    }

    @GET
    @Operation(summary = "One’s own record as a ZIP", description = "For the client who asked for it, with the token of the newest "
            + "link, until it expires; for everybody else, and without the token, it is not there.")
    public Response file(@PathParam("id") String id, @QueryParam("link") String link) {
        return Response.ok(downloads.file(Ids.parse(id), link), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mend.zip\"").build();
    }
}
