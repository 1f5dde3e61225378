package org.mend.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.mend.audit.AuditAction;
import org.mend.audit.AuditTrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Bearer tokens for the JSON API: 256 random bits, good for one hour, revocable, kept as a digest. They end with everything
 * that ends the account's sessions (new password, disabled, signed out everywhere).
 */
@ApplicationScoped
@Transactional
public class AccessTokens {

    static final Duration LIFE = Duration.ofHours(1);

    private final IdentityRepository repository;
    private final SignIn signIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    AccessTokens(IdentityRepository repository, SignIn signIn, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.signIn = signIn;
        this.audit = audit;
        this.clock = clock;
    }

    protected AccessTokens() {
        this(null, null, null, null);
    }

    /** Empty when name and password do not let anybody in. */
    @Allowed(anyone = true)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Principal> verify(String username, String password) {
        return signIn.verify(username, password);
    }

    /** A fresh token for somebody who has just been verified. */
    @Allowed(anyone = true)
    public IssuedToken issue(Principal somebody) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        AccessToken issued = new AccessToken(somebody.accountId(), digest(token + ":" + somebody.sessionEpoch()), now, now.plus(LIFE));
        repository.add(issued);
        audit.record(somebody.accountId(), AuditAction.CREATE, "AccessToken", null, null);
        return new IssuedToken(token + "." + somebody.sessionEpoch(), now.plus(LIFE));
    }

    /** Whose token it is; empty when it is unknown, revoked or over, or the account is not what it was. */
    @Allowed(anyone = true)
    public Optional<Principal> principal(String token) {
        return stored(token).flatMap(found -> repository.principal(found.accountId())
                .filter(who -> token.endsWith("." + who.sessionEpoch())));
    }

    /** Ends it at once; an unknown one is no error. */
    @Allowed(anyone = true)
    public void revoke(String token) {
        stored(token).ifPresent(found -> found.revoke(clock.instant()));
    }

    private Optional<AccessToken> stored(String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || token.length() > 100) {
            return Optional.empty();
        }
        return repository.token(digest(token.substring(0, dot) + ":" + token.substring(dot + 1)), clock.instant());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
