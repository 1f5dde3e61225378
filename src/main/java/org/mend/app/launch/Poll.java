package org.mend.app.launch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something outside this JVM, which can only be asked again and again. */
final class Poll {

    private static final long PAUSE_NANOS = Duration.ofMillis(150).toNanos();

    private Poll() {
    }

    /** Returns once {@code done}; {@code watch} runs between the questions and may throw; too late is what {@code late} says. */
    static void until(Duration patience, BooleanSupplier done, Runnable watch, Supplier<LaunchFailure> late) {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            watch.run();
            if (System.nanoTime() > end) {
                throw late.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
