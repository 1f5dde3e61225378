package org.mend.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Writes problem documents in the caller's language. */
@ApplicationScoped
class Problems {

    private static final int UNAUTHORIZED = 401;

    private final Caller caller;

    @Inject
    Problems(Caller caller) {
        this.caller = caller;
    }

    protected Problems() {
        this(null);
    }

    /** A member of the request that is not as it has to be. */
    public record FieldError(String field, String detail) {
    }

    Problem problem(int status, String code, Object... parameters) {
        return new Problem(code, text("title." + status), status, text(code, parameters));
    }

    /** @param fieldCode code of the text that says what the field needs */
    FieldError field(String name, String fieldCode, Object... parameters) {
        return new FieldError(name, text(fieldCode, parameters));
    }

    Problem invalid(List<FieldError> errors) {
        return problem(400, "request-invalid").with("errors", errors);
    }

    /** What is absent and what is forbidden: always the same words. */
    Problem notFound() {
        return problem(404, "not-found");
    }

    Response response(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, caller.locale().getLanguage());
        if (problem.status() == UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    String text(String code, Object... parameters) {
        return ErrorTexts.of(code, caller.locale(), parameters);
    }
}
