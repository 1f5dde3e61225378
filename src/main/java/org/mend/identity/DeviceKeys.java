package org.mend.identity;

import java.security.SecureRandom;
import java.time.Clock;

import org.mend.shared.Ids;
import org.mend.shared.Retried;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives a signed-in client the key that their devices lock words with while there is no network. Each account has one of its own:
 * what one client typed is nothing but noise to whoever signs in next on the same device. It stays the same, because words
 * may still wait under it after a new sign-in.
 */
@ApplicationScoped
@Retried
@Transactional
public class DeviceKeys {

    private static final int BYTES = 32;

    private final DeviceKeyRepository repository;
    private final CurrentUser user;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    DeviceKeys(DeviceKeyRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    protected DeviceKeys() {
        this(null, null, null);
    }

    /** The client's own. */
    @Allowed(Role.CLIENT)
    public DeviceKey own() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return new DeviceKey(Ids.format(user.accountId()), repository.secret(user.accountId(), fresh, clock.instant()));
    }
}
