package org.mend.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells from an exception's causes whether the database refused only because another transaction was quicker. */
final class LostRace {

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;
    private static final Set<Integer> CODES = Set.of(DUPLICATE_KEY, LOCK_WAIT_TIMEOUT, DEADLOCK, RECORD_CHANGED);

    private LostRace() {
    }

    static boolean isCauseOf(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof jakarta.persistence.PessimisticLockException
                    || cause instanceof jakarta.persistence.LockTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
