package org.mend.rest;

import java.util.List;

import org.mend.homework.ExerciseIncomplete;
import org.mend.identity.NotSignedIn;
import org.mend.record.StaleNote;
import org.mend.reflections.EditCapReached;
import org.mend.reflections.StaleDraft;
import org.mend.repair.StaleStage;
import org.mend.scheduling.BookingRefused;
import org.mend.shared.Conflict;
import org.mend.shared.Invalid;
import org.mend.shared.MendException;
import org.mend.shared.NotFound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that the product refuses on purpose, as a problem document. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<MendException> {

    static final String RETRY_SECONDS = "10";

    private static final int UNPROCESSABLE = 422;
    private static final String CURRENT = "current";

    private final Problems problems;
    private final BookingProblem bookings;
    private final Caller caller;

    @Inject
    RefusalMapper(Problems problems, BookingProblem bookings, Caller caller) {
        this.problems = problems;
        this.bookings = bookings;
        this.caller = caller;
    }

    protected RefusalMapper() {
        this(null, null, null);
    }

    @Override
    public Response toResponse(MendException refused) {
        return switch (refused) {
            case NotFound absent -> problems.response(problems.notFound());
            case BookingRefused booking -> problems.response(bookings.of(booking));
            case StaleDraft draft -> problems.response(
                    problem(409, draft).with(CURRENT, DraftJson.of(draft.current(), caller)));
            case StaleStage stage -> problems.response(
                    problem(409, stage).with(CURRENT, StageJson.of(stage.current(), caller)));
            case StaleNote note -> problems.response(problem(409, note).with(CURRENT, KeptNoteJson.of(note.current())));
            case EditCapReached words -> problems.response(problem(409, words)
                    .with(CURRENT, DraftJson.of(words.current(), caller)).with("steps", words.steps()));
            case Outdated outdated -> problems.response(problem(409, outdated).with(CURRENT, outdated.current()));
            case ExerciseIncomplete draft -> problems.response(problem(UNPROCESSABLE, draft).with("errors", draft.flaws().stream()
                    .map(flaw -> problems.field(flaw.place(), flaw.code(), flaw.parameters().toArray())).toList()));
            case Conflict conflict -> problems.response(problem(409, conflict));
            case NotSignedIn nobody -> problems.response(problem(401, nobody));
            case RequestRefused request -> problems.response(request(request));
            case DatabaseAway away -> databaseAway();
            case Invalid invalid -> problems.response(problem(UNPROCESSABLE, invalid));
            default -> problems.response(problem(UNPROCESSABLE, refused));
        };
    }

    Response databaseAway() {
        return Response.fromResponse(problems.response(problems.problem(503, "database-away")))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
    }

    private Problem request(RequestRefused refused) {
        Problem problem = problem(refused.status(), refused);
        refused.field().ifPresent(name ->
                problem.with("errors", List.of(problems.field(name, refused.fieldCode()))));
        return problem;
    }

    private Problem problem(int status, MendException refused) {
        return problems.problem(status, refused.code(), refused.parameters().toArray());
    }
}
