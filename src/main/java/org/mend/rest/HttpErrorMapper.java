package org.mend.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container refuses before any of our code is asked: unknown paths, methods, media types, parameters. */
@Provider
@ApplicationScoped
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final int SERVER_ERROR = 500;

    private final Problems problems;
    private final IncidentMapper incidents;

    @Inject
    HttpErrorMapper(Problems problems, IncidentMapper incidents) {
        this.problems = problems;
        this.incidents = incidents;
    }

    protected HttpErrorMapper() {
        this(null, null);
    }

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response original = refused.getResponse();
        int status = original.getStatus();
        if (status >= SERVER_ERROR) {
            return incidents.toResponse(refused);
        }
        Response answer = problems.response(switch (status) {
            case 404 -> problems.notFound();
            case 405 -> problems.problem(status, "method-not-allowed");
            case 406 -> problems.problem(status, "not-acceptable");
            case 413 -> problems.problem(status, "body-too-large", BodyFilter.USUAL_KIBIBYTES);
            case 415 -> problems.problem(status, "media-type-unsupported");
            default -> problems.problem(400, "request-malformed");
        });
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }
}
