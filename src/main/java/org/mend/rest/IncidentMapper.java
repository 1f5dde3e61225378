package org.mend.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mend.shared.Ids;
import org.mend.shared.MendException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What nobody expected. The caller gets an incident's id and nothing else; the log gets the same id with types and places in the
 * code. The texts of exceptions stay out of both, since they may repeat what was sent.
 */
@Provider
@ApplicationScoped
public class IncidentMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(IncidentMapper.class.getName());
    private static final int DEEPEST = 8;
    private static final int PLACES = 6;

    private final Problems problems;
    private final RefusalMapper refusals;
    private final ViolationMapper violations;

    @Inject
    IncidentMapper(Problems problems, RefusalMapper refusals, ViolationMapper violations) {
        this.problems = problems;
        this.refusals = refusals;
        this.violations = violations;
    }

    protected IncidentMapper() {
        this(null, null, null);
    }

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause : causes(thrown)) {
            if (cause instanceof MendException refused) {
                return refusals.toResponse(refused);
            }
            if (cause instanceof ConstraintViolationException refused) {
                return violations.toResponse(refused);
            }
        }
        if (DatabaseAway.isCauseOf(thrown)) {
            return refusals.databaseAway();
        }
        String incident = Ids.format(Ids.next());
        LOG.log(System.Logger.Level.ERROR, "Incident {0}: {1}", incident, describe(thrown));
        return problems.response(problems.problem(500, "unexpected").with("incident", incident));
    }

    private static String describe(Throwable thrown) {
        return Arrays.stream(causes(thrown)).map(cause -> cause.getClass().getName() + " at "
                + places(cause.getStackTrace())).collect(Collectors.joining("; caused by "));
    }

    /** Where it happened, and the lines of ours on the way there. */
    private static String places(StackTraceElement[] trace) {
        Stream<StackTraceElement> ours = Arrays.stream(trace).skip(1)
                .filter(line -> line.getClassName().startsWith("org.mend.") && line.getLineNumber() > 0);
        return Stream.concat(Arrays.stream(trace).limit(1), ours).limit(PLACES).map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
    }

    private static Throwable[] causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEEPEST).toArray(Throwable[]::new);
    }
}
