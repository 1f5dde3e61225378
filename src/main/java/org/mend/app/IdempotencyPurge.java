package org.mend.app;

import org.mend.rest.IdempotencyKeys;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour, forgets the answers kept for repeated requests once they are a day old. Every node may do it. */
@Singleton
public class IdempotencyPurge {

    @Inject
    private IdempotencyKeys keys;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void purge() {
        keys.purge();
    }
}
