package org.mend.app.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Opens and closes the doors of the demo practice. All its accounts share one password hash. Where the server runs without the demo,
 * it is replaced by that of a secret that nobody knows; the next start with the demo puts the right one back. What was set by
 * hand in the meantime is overwritten when the doors are closed, since the account then is still one that the demo made.
 */
final class DemoAccounts {

    private static final String NEW_HASH = "update account set password_hash = ?, failed_attempts = 0, locked_until = null, "
            + "session_epoch = session_epoch + 1, version = version + 1 where ";

    private DemoAccounts() {
    }

    /** The hash that most accounts of the demo have; empty in a database without the demo. */
    static Optional<String> sharedHash(Connection connection) throws SQLException {
        String sql = "select password_hash from account where " + DemoIds.MADE_BY_DEMO
                + " group by password_hash order by count(*) desc, password_hash limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** Gives a new password to those who have the shared one. */
    static int renew(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(NEW_HASH + DemoIds.MADE_BY_DEMO + " and password_hash = ?")) {
            update.setString(1, to);
            update.setString(2, from);
            return update.executeUpdate();
        }
    }

    /** Lets none of them in any more, and ends their sessions and tokens. */
    static int close(Connection connection, String unknown) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(NEW_HASH + DemoIds.MADE_BY_DEMO)) {
            update.setString(1, unknown);
            return update.executeUpdate();
        }
    }
}
