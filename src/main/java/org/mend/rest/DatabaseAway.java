package org.mend.rest;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

import org.mend.shared.MendException;

import jakarta.resource.ResourceException;

/** The database can't be reached just now; the same request may succeed a little later (503). */
final class DatabaseAway extends MendException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    DatabaseAway() {
        super("database-away");
    }

    /** Whether a connection that was lost, or could not be had, is behind it. */
    static boolean isCauseOf(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ResourceException || cause instanceof SQLException sql && isConnectionLoss(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isConnectionLoss(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException || state != null && state.startsWith("08");
    }
}
