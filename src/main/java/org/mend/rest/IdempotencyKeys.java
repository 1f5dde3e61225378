package org.mend.rest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.mend.identity.CurrentUser;
import org.mend.rest.IdempotencyRepository.KeptAnswer;
import org.mend.shared.Invalid;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Lets a POST that carries an {@code Idempotency-Key} do its work once. The answer is kept in the transaction that does the work,
 * so there is never the one without the other; what fails keeps nothing and may be tried again with the same key. The key is
 * taken before the work begins: of two requests at the same time the second waits for the first and repeats its answer. Keys
 * belong to an account and are kept for at least 24 hours.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyRepository answers;
    private final KeyedRequest request;
    private final CurrentUser user;
    private final JsonText json;
    private final Clock clock;

    @Inject
    IdempotencyKeys(IdempotencyRepository answers, KeyedRequest request, CurrentUser user, JsonText json, Clock clock) {
        this.answers = answers;
        this.request = request;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    protected IdempotencyKeys() {
        this(null, null, null, null, null);
    }

    /**
     * Does the work in one transaction, or answers what it answered before.
     *
     * @param work may be run more than once, each time in a fresh transaction after a lost race
     * @throws Invalid when the key was used for another request
     */
    @Retried
    @Transactional
    Response once(Supplier<Answer> work) {
        Optional<String> key = request.key().filter(sent -> user.isSignedIn());
        if (key.isEmpty()) {
            return response(kept(work.get()));
        }
        answers.take(user.accountId(), key.get(), request.digest(), clock.instant());
        Optional<KeptAnswer> before = answers.find(user.accountId(), key.get()).filter(KeptAnswer::isGiven);
        if (before.isPresent()) {
            return repeated(before.get());
        }
        KeptAnswer answer = kept(work.get());
        answers.keep(user.accountId(), key.get(), answer);
        return response(answer);
    }

    /** Forgets answers that are older than a day. */
    @Transactional
    public int purge() {
        return answers.removeOlderThan(clock.instant().minus(KEPT));
    }

    private Response repeated(KeptAnswer answer) {
        if (!Arrays.equals(answer.digest(), request.digest())) {
            throw new Invalid("idempotency-key-reused");
        }
        return Response.fromResponse(response(answer)).header("Idempotent-Replayed", "true").build();
    }

    private KeptAnswer kept(Answer answer) {
        return new KeptAnswer(null, answer.status(), answer.location(), json.write(answer.body()));
    }

    private static Response response(KeptAnswer answer) {
        return Response.status(answer.status()).type(MediaType.APPLICATION_JSON).entity(answer.body())
                .location(answer.location() == null ? null : URI.create(answer.location())).build();
    }
}
