package org.mend.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one source of "now". It ticks in whole microseconds, because that is what a DATETIME(6) column keeps:
 * an instant read back from the database equals the one that was written.
 */
@ApplicationScoped
class Clocks {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
