package org.mend.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.scheduling.FreeSlot;
import org.mend.scheduling.SlotSearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("slots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class SlotsResource {

    private static final Duration USUAL_RANGE = Duration.ofDays(14);

    private final SlotSearch search;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SlotsResource(SlotSearch search, Caller caller, Clock clock) {
        this.search = search;
        this.caller = caller;
        this.clock = clock;
    }

    protected SlotsResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Times that can be booked, earliest first",
            description = "For staff. from and to: ISO 8601 with offset, or dates, the last one counted in; at most eight weeks. "
                    + "client may be given several times.")
    public ItemsJson<SlotJson> list(@QueryParam("service") String service, @QueryParam("clinician") String clinician,
            @QueryParam("client") List<String> clients, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("after") String after, @QueryParam("limit") String limit) {
        if (service == null || service.isBlank()) {
            throw RequestRefused.missing("service");
        }
        int offset = Paging.offset(after);
        int rows = Paging.limit(limit);
        Instant begin = from == null ? clock.instant() : Times.beginning("from", from, caller.zone());
        Instant end = to == null ? begin.plus(USUAL_RANGE) : Times.end("to", to, caller.zone());
        List<FreeSlot> found = search.free(References.service(service), References.filter("clinician", clinician),
                References.clients(clients), begin, end, offset + rows + 1);
        List<FreeSlot> rest = found.subList(Math.min(offset, found.size()), found.size());
        return ItemsJson.of(Paging.page(rest, offset, rows), slot -> SlotJson.of(slot, caller));
    }
}
