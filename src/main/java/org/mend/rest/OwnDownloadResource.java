package org.mend.rest;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.record.DownloadProgress;
import org.mend.record.OwnDownload;
import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("me/download")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class OwnDownloadResource {

    private final OwnDownload downloads;
    private final Caller caller;

    @Inject
    OwnDownloadResource(OwnDownload downloads, Caller caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    protected OwnDownloadResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "How far the download of one’s own record is", description = "For clients. The state is NONE, WAITING, "
            + "RUNNING, READY or FAILED; it is asked for on the page, which also holds the link to the file.")
    public DownloadJson progress() {
        return downloads.progress().map(this::json).orElseGet(() -> new DownloadJson(null, "NONE", 0, null, null));
    }

    private DownloadJson json(DownloadProgress progress) {
        return new DownloadJson(Ids.format(progress.id()), progress.state().name(), progress.percent(),
                caller.time(progress.requestedAt()), caller.time(progress.expiresAt()));
    }
}
