package org.mend.rest;

import java.util.function.Consumer;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mend.scheduling.SessionAttendance;
import org.mend.scheduling.SessionBooking;
import org.mend.scheduling.SessionCalendar;
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

/** One session and what becomes of it. The front desk changes every session, a clinician her own. */
@Path("appointments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scheduling")
public class AppointmentResource {

    private final SessionCalendar calendar;
    private final SessionBooking booking;
    private final SessionAttendance attendance;
    private final Bookings bookings;
    private final IdempotencyKeys keys;
    private final Caller caller;

    @Inject
    AppointmentResource(SessionCalendar calendar, SessionBooking booking, SessionAttendance attendance, Bookings bookings,
            IdempotencyKeys keys, Caller caller) {
        this.calendar = calendar;
        this.booking = booking;
        this.attendance = attendance;
        this.bookings = bookings;
        this.keys = keys;
        this.caller = caller;
    }

    protected AppointmentResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Operation(summary = "One session")
    public AppointmentJson read(@PathParam("id") String id) {
        return read(Ids.parse(id));
    }

    @POST
    @Path("reschedule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves a session",
            description = "The old session is cancelled as rescheduled; the new one, with an id of its own, is answered.")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "201")
    public Response move(@PathParam("id") String id, @NotNull @Valid MoveAppointment wish) {
        long old = Ids.parse(id);
        return Outdated.guard(() -> keys.once(() -> {
            long moved = booking.reschedule(old, wish.version(), bookings.request(wish, calendar.session(old)));
            return Answer.created("appointments/" + Ids.format(moved), read(moved));
        }), () -> read(old));
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancels a session and frees its time")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "200")
    public Response cancel(@PathParam("id") String id, @NotNull @Valid CancelAppointment wish) {
        boolean byClient = Codes.read("reason", wish.reason(), CancelAppointment.By.class) == CancelAppointment.By.BY_CLIENT;
        return change(id, session -> booking.cancel(session, wish.version(), byClient));
    }

    @POST
    @Path("arrival")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The clients are here")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "200")
    public Response arrive(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        return change(id, session -> attendance.arrive(session, seen.version()));
    }

    @POST
    @Path("check-in")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The session begins")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "200")
    public Response checkIn(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        return change(id, session -> attendance.checkIn(session, seen.version()));
    }

    @POST
    @Path("fulfilment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The session took place")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "200")
    public Response fulfil(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        return change(id, session -> attendance.fulfil(session, seen.version()));
    }

    @POST
    @Path("no-show")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Nobody came", description = "Not before the session's start.")
    @APIResponseSchema(value = AppointmentJson.class, responseCode = "200")
    public Response missed(@PathParam("id") String id, @NotNull @Valid Versioned seen) {
        return change(id, session -> attendance.missed(session, seen.version()));
    }

    private Response change(String id, Consumer<Long> verb) {
        long session = Ids.parse(id);
        return Outdated.guard(() -> keys.once(() -> {
            verb.accept(session);
            return Answer.ok(read(session));
        }), () -> read(session));
    }

    private AppointmentJson read(long session) {
        return AppointmentJson.of(calendar.session(session), caller);
    }
}
