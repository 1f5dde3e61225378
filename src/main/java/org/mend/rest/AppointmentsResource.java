package org.mend.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.scheduling.AppointmentRow;
import org.mend.scheduling.CalendarFilter;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
import org.mend.shared.Page;
import org.mend.shared.PageKey;
import org.mend.shared.TimeSlot;

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

@Path("appointments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class AppointmentsResource {

    /** Beyond the last day that can be booked. */
    private static final Period TO_THE_END = Period.ofYears(3);

    private final SessionCalendar calendar;
    private final SessionBooking booking;
    private final Bookings bookings;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AppointmentsResource(SessionCalendar calendar, SessionBooking booking, Bookings bookings, IdempotencyKeys keys,
            Caller caller, Clock clock) {
        this.calendar = calendar;
        this.booking = booking;
        this.bookings = bookings;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    protected AppointmentsResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Operation(summary = "Sessions by start, cancelled ones too", description = "Everybody those they may know of. from and to: "
            + "ISO 8601 with offset, or dates, the last one counted in; from today on when nothing is said.")
    public ItemsJson<AppointmentJson> list(@QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("clinician") String clinician, @QueryParam("client") String client, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int rows = Paging.limit(limit);
        Optional<CalendarFilter.Cursor> cursor = Optional.of(PageKey.parse(after, PageKey.oldest()))
                .map(key -> new CalendarFilter.Cursor(key.at(), key.id()));
        CalendarFilter filter = new CalendarFilter(range(from, to), References.filter("clinician", clinician),
                References.filter("client", client), cursor, true);
        List<AppointmentRow> found = calendar.sessions(filter, rows + 1);
        return ItemsJson.of(Page.of(found, rows, row -> new PageKey(row.start(), row.id())), this::json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Books a session", description = "For the front desk, and clinicians for themselves. A refusal lists in "
            + "conflicts all that is in the way, and in alternatives the next free times.")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "201")
    public Response book(@NotNull @Valid BookAppointment wish) {
        return keys.once(() -> {
            AppointmentJson booked = json(calendar.session(booking.book(bookings.request(wish))));
            return Answer.created("appointments/" + booked.id(), booked);
        });
    }

    private AppointmentJson json(AppointmentRow row) {
        return AppointmentJson.of(row, caller);
    }

    private TimeSlot range(String from, String to) {
        Instant begin = from != null ? Times.beginning("from", from, caller.zone())
                : LocalDate.ofInstant(clock.instant(), caller.zone()).atStartOfDay(caller.zone()).toInstant();
        Instant end = to != null ? Times.end("to", to, caller.zone())
                : begin.atZone(caller.zone()).plus(TO_THE_END).toInstant();
        return new TimeSlot(begin, end);
    }
}
