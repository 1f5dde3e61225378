package org.mend.notifications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The secrets in the links that end mails: 192 random bits for each mail, kept as a digest, good for a year and a little. */
@ApplicationScoped
class UnsubscribeTokens {

    private static final Duration LIFE = Duration.ofDays(400);
    private static final int BYTES = 24;
    private static final int LONGEST = 64;

    private final ContactPreferenceRepository repository;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    UnsubscribeTokens(ContactPreferenceRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    protected UnsubscribeTokens() {
        this(null, null);
    }

    /** A fresh one; the client's oldest are forgotten. */
    String issue(long clientId) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        repository.forgetTokens(clientId, clock.instant().minus(LIFE));
        repository.addToken(digest(token), clientId, clock.instant());
        return token;
    }

    /** Whose link it is; empty when it is nobody's or too old. */
    Optional<Long> client(String token) {
        return token == null || token.length() > LONGEST ? Optional.empty()
                : repository.clientOfToken(digest(token), clock.instant().minus(LIFE));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
